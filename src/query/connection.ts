import Cypher from '@neo4j/cypher-builder';
import { type GraphQLObjectType, getNamedType } from 'graphql';
import { type CursorKey, decodeCursor, encodeCursor } from './cursor.js';
import { cypher } from './cypher.js';
import type { Values } from './field-arguments.js';
import { nodeOfRow } from './from-row.js';
import { standsAfter } from './keyset.js';
import { pageSize } from './page-size.js';
import { collectRows, countRows, type Rows } from './rows.js';
import type { FieldContext, Projected } from './statement.js';

/** Keys of a connection's and a row's map beside the response keys. No GraphQL name has this form. */
const rowsKey = '#rows';
const cursorKey = '#key';

/** Which list, in which order, a cursor is of. */
const listIdentity = (coordinate: string, args: Values): string =>
  args.orderBy ? `${coordinate} by ${JSON.stringify(args.orderBy)}` : coordinate;

/** A Relay connection: one row more than the page holds is read, so that hasNextPage costs no count. */
export function connection(field: FieldContext, rows: Rows): Projected {
  const type = getNamedType(field.definition.type) as GraphQLObjectType;
  const map = new Cypher.Map();
  const row = new Cypher.Map({ [cursorKey]: new Cypher.List(rows.order.map(({ of }) => of)) });
  const rowCalls: Cypher.Clause[] = [];
  const calls: Cypher.Clause[] = [];
  let paged = false;
  for (const [key, nodes] of field.selection(type)) {
    const name = nodes[0]?.name.value ?? '';
    if (name === 'totalCount') {
      const total = countRows(rows);
      calls.push(...total.calls);
      map.set(key, total.value);
    } else if (name === 'edges' || name === 'nodes') {
      const item = getNamedType(type.getFields()[name]?.type) as GraphQLObjectType;
      const projected = field.project(item, name === 'nodes' ? nodeOfRow(rows.row) : rows.row, nodes);
      rowCalls.push(...projected.calls);
      row.set(key, projected.value);
    }
    paged ||= name === 'edges' || name === 'nodes' || name === 'pageInfo';
  }
  if (paged) {
    const limit = field.args.param(({ first }) => pageSize(first) + 1);
    const page = collectRows(rows, { calls: rowCalls, value: row }, { limit, narrowing: narrowing(field, rows) });
    calls.push(...page.calls);
    map.set(rowsKey, page.value);
  }
  return { calls, value: map };
}

function narrowing(field: FieldContext, rows: Rows): Cypher.Raw | undefined {
  const given = field.args.has('after');
  if (!given && !rows.indexed) return undefined;
  const values = rows.order.map((_, index) =>
    field.args.param((args) =>
      args.after == null ? '' : decodeCursor(args.after as string, listIdentity(field.coordinate, args))[index],
    ),
  );
  return cypher`(${standsAfter(rows.order, values)})`;
}

type Row = Record<string, unknown>;

/** A connection as it came from the database, with what its page is of. */
export class Page {
  readonly #answer: Row;
  readonly #args: Values;
  readonly #rows: readonly Row[];
  readonly #list: string;

  constructor(answer: Row, coordinate: string, args: Values) {
    this.#answer = answer;
    this.#args = args;
    this.#rows = (answer[rowsKey] as Row[] | undefined) ?? [];
    this.#list = listIdentity(coordinate, args);
  }

  /** The value under a response key, for a field of the given name. */
  read(name: string, key: string): unknown {
    if (name === 'totalCount') return this.#answer[key];
    if (name === 'pageInfo') return this.#pageInfo();
    const shown = this.#shown();
    if (name === 'nodes') return shown.map((row) => row[key]);
    return shown.map((row) => Object.assign(row[key] as Row, { [cursorKey]: () => this.#cursor(row) }));
  }

  #shown(): readonly Row[] {
    return this.#rows.slice(0, this.#args.first as number);
  }

  #cursor(row: Row | undefined): string | null {
    return row ? encodeCursor(this.#list, row[cursorKey] as CursorKey) : null;
  }

  #pageInfo(): Row {
    const shown = this.#shown();
    return {
      hasNextPage: this.#rows.length > shown.length,
      hasPreviousPage: this.#args.after != null,
      startCursor: this.#cursor(shown[0]),
      endCursor: this.#cursor(shown.at(-1)),
    };
  }
}

/** Made only when it is asked for: its checksum costs more than the rest of a small edge. */
export const cursorOf = (edge: Row): unknown => (edge[cursorKey] as () => string | null)();
