import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ask, type ServedGraph, serveSeeds } from '../support/serve-seeds.js';
import { questions, readme, readmeFile } from './readme.js';

let served: ServedGraph;

beforeAll(async () => {
  served = await serveSeeds(inject('neo4j'));
});
afterAll(async () => {
  await served?.close();
});

/** `WRITE_README=1 npx vitest run …/questions.test.ts` writes the answers anew, to be read before they are committed. */
const rewrite = process.env.WRITE_README === '1';

describe('README', () => {
  it('has five questions, and one that filters', () => {
    expect(questions).toHaveLength(6);
  });

  it.each(questions)('answers truly: $heading', async ({ query, answer }) => {
    const { data, errors } = await ask(served.url, query);
    expect(errors).toBeUndefined();
    if (!rewrite) expect(data).toEqual(JSON.parse(answer));
  });
});

if (rewrite) {
  afterAll(async () => {
    let text = readme;
    for (const { query } of questions) {
      const { data } = await ask(served.url, query);
      const at = text.indexOf(query) + query.length;
      const start = text.indexOf('```json\n', at) + '```json\n'.length;
      const end = text.indexOf('```', start);
      text = `${text.slice(0, start)}${compact(data)}\n${text.slice(end)}`;
    }
    writeFileSync(readmeFile, text);
  });
}

/** JSON with every object that fits on a line on one. */
function compact(value: unknown, indent = ''): string {
  const line = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || line.length + indent.length <= 110) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => compact(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${compact(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}
