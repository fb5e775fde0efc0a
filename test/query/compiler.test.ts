import { graphql } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { Compiler } from '../../src/query/compiler.js';
import type { Statement } from '../../src/query/statement.js';

const compiler = new Compiler(3);
const schema = buildSchema();
const compiled: Statement[] = [];
for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
  field.resolve = (_source, _args, _context, info) => {
    compiled.push(compiler.statementFor(info));
    return null;
  };
}

async function statementOf(
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<Statement | undefined> {
  compiled.length = 0;
  await graphql({ schema, source, variableValues });
  return compiled[0];
}

test('a statement is sent with short names and no indentation', async () => {
  const statement = await statementOf('{ people(first: 2) { nodes { meetings(first: 1) { nodes { id } } } } }');
  const names = new Map<string, string>();
  const short = (word: string): string => names.get(word) ?? names.set(word, `v${names.size}`).get(word) ?? '';
  const renamed = (cypher: string, name: RegExp): string => cypher.replaceAll(/\n +/gu, '\n').replaceAll(name, short);
  const written = renamed(statement?.cypher ?? '', /(?<![$.:])\b[a-z]+[A-Z]?[a-z]*\d+\b/gu);
  names.clear();
  const sent = renamed(statement?.sent ?? '', /(?<![$.:])\b[a-z]\d*\b/gu);
  expect(sent).toBe(written);
  expect(statement?.sent.length).toBeLessThan(0.8 * (statement?.cypher.length ?? 0));
});

describe('one statement serves', () => {
  const meetings =
    'query ($where: MeetingWhere, $first: Int!) { meetings(where: $where, first: $first) { nodes { id } } }';

  test('all values of one shape', async () => {
    const one = await statementOf(meetings, { where: { about: ['a'], during: { from: '2018' } }, first: 1 });
    const other = await statementOf(meetings, { where: { during: { from: '2019' }, about: ['b', 'c'] }, first: 2 });
    expect(other).toBe(one);
  });

  test('not a filter more, not an enum value that changes its text', async () => {
    const one = await statementOf(meetings, { where: { during: { from: '2018' } }, first: 1 });
    const more = await statementOf(meetings, { where: { during: { from: '2018' }, at: ['a'] }, first: 1 });
    const certain = await statementOf(meetings, {
      where: { during: { from: '2018', certainty: 'CERTAIN' } },
      first: 1,
    });
    expect(new Set([one, more, certain].map((statement) => statement?.cypher)).size).toBe(3);
  });

  test('not another selection by @include', async () => {
    const source = 'query ($more: Boolean!) { person(id: "a") { id name @include(if: $more) } }';
    const [short, long] = [await statementOf(source, { more: false }), await statementOf(source, { more: true })];
    expect(short?.cypher).not.toContain('name');
    expect(long?.cypher).toContain('.name');
  });
});

test('literals become parameters: two questions that differ in them have one text', async () => {
  const [one, other] = [
    await statementOf('{ person(name: "a") { id } }'),
    await statementOf('{ person(name: "b") { id } }'),
  ];
  expect(other?.cypher).toBe(one?.cypher);
  expect(other).not.toBe(one);
});

test('no more statements are kept than there is room for', async () => {
  const first = await statementOf('{ person(id: "0") { id } }');
  expect(await statementOf('{ person(id: "0") { id } }')).toBe(first);
  for (const id of [1, 2, 3]) await statementOf(`{ person(id: "${id}") { id } }`);
  expect(await statementOf('{ person(id: "0") { id } }')).not.toBe(first);
});

test('nothing that is not selected is counted, and no row is read for a count', async () => {
  const page = await statementOf('{ people { nodes { id } } }');
  const count = await statementOf('{ people { totalCount } }');
  expect(page?.cypher).not.toContain('count(');
  expect(count?.cypher).not.toContain('collect(');
});
