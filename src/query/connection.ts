import Cypher from '@neo4j/cypher-builder';
import { type FieldNode, type GraphQLObjectType, getNamedType } from 'graphql';
import { type CursorKey, decodeCursor, encodeCursor } from './cursor.js';
import { cypher } from './cypher.js';
import type { FieldArguments, Values } from './field-arguments.js';
import { nodeOfRow } from './from-row.js';
import { reversed, standsAfter } from './keyset.js';
import { objectOf } from './object-of.js';
import { pageSize } from './page-size.js';
import { allOf } from './predicates.js';
import { collectRows, countRows, type Rows } from './rows.js';
import type { FieldContext, Projected } from './statement.js';

/** Keys of a connection's and a row's map beside the response keys. No GraphQL name has this form. */
export const rowsKey = '#rows';
const cursorKey = '#key';

/** Which list, in which order, a cursor is of. */
const listIdentity = (coordinate: string, args: Values): string =>
  args.orderBy ? `${coordinate} by ${JSON.stringify(args.orderBy)}` : coordinate;

/** A Relay connection: where hasNextPage is asked for, one row more than the page holds is read, so that it costs no count. */
export function connection(field: FieldContext, rows: Rows): Projected {
  const type = getNamedType(field.definition.type) as GraphQLObjectType;
  const selection = [...field.selection(type)].map(([key, nodes]) => ({
    key,
    nodes,
    name: nodes[0]?.name.value ?? '',
  }));
  const asked = (name: string): boolean => selection.some((one) => one.name === name);
  const map = new Cypher.Map();
  const row: [string, Projected][] = [];
  const rowCalls: Cypher.Clause[] = [];
  const calls: Cypher.Clause[] = [];
  let needsCursors = asked('pageInfo');
  for (const { key, name, nodes } of selection) {
    if (name === 'totalCount') {
      const total = countRows(rows);
      calls.push(...total.calls);
      map.set(key, total.value);
    } else if (name === 'edges' || name === 'nodes') {
      const item = getNamedType(type.getFields()[name]?.type) as GraphQLObjectType;
      const projected = field.pack(item, name === 'nodes' ? nodeOfRow(rows.row) : rows.row, nodes);
      rowCalls.push(...projected.calls);
      row.push([key, projected]);
      needsCursors ||= name === 'edges' && selects(field.selection(item, nodes), 'cursor');
    }
  }
  if (asked('edges') || asked('nodes') || asked('pageInfo')) {
    const order = isBackwards(field.args) ? reversed(rows.order) : rows.order;
    const position = new Cypher.List(rows.order.map(({ of }) => of));
    if (needsCursors) row.push([cursorKey, { calls: [], value: position }]);
    const more = asked('pageInfo') ? 1 : 0;
    const limit = field.args.param((args) => sizeOfPage(args) + more);
    const narrowing = narrowed(field, { ...rows, order });
    const projected = { calls: rowCalls, ...objectOf(row, field.packs) };
    const page = collectRows({ ...rows, order }, projected, { limit, narrowing });
    calls.push(...page.calls);
    map.set(rowsKey, page.value);
    if (page.layout) return { calls, value: map, layout: { map: { [rowsKey]: page.layout } } };
  }
  return { calls, value: map };
}

const selects = (selection: ReadonlyMap<string, readonly FieldNode[]>, field: string): boolean =>
  [...selection.values()].some(([node]) => node?.name.value === field);

/** Pages are counted from the end of the list where `last` says how many. */
const isBackwards = (args: FieldArguments): boolean => args.has('last');

const sizeOfPage = ({ first, last }: Values): number =>
  last == null ? pageSize('first', first) : pageSize('last', last);

/** That a row stands behind `after` and before `before`, where they are given. */
function narrowed({ args, coordinate }: FieldContext, rows: Rows): Cypher.Raw | undefined {
  const order = { after: rows.order, before: reversed(rows.order) };
  if (isBackwards(args)) Object.assign(order, { after: order.before, before: order.after });
  const conditions = (['after', 'before'] as const)
    .filter((name) => args.has(name))
    .map((name) => {
      const values = rows.order.map((_, index) =>
        args.param((given) => decodeCursor(given[name] as string, listIdentity(coordinate, given), name)[index]),
      );
      return cypher`(${standsAfter(order[name], values)})`;
    });
  return allOf(conditions) as Cypher.Raw | undefined;
}

type Row = Record<string, unknown>;
/** What stands under a key of a row, be it a map or packed. */
export type ReadRow = (row: never, key: string) => unknown;

const readMap: ReadRow = (row: Row, key) => row[key];

/** A connection as it came from the database, with what its page is of. */
export class Page {
  readonly #answer: Row;
  readonly #args: Values;
  readonly #rows: readonly unknown[];
  readonly #coordinate: string;
  readonly #of: ReadRow;

  constructor(answer: Row, coordinate: string, args: Values, of: ReadRow = readMap) {
    this.#answer = answer;
    this.#args = args;
    this.#rows = (answer[rowsKey] as unknown[] | undefined) ?? [];
    this.#coordinate = coordinate;
    this.#of = of;
  }

  /** The value under a response key, for a field of the given name. */
  read(name: string, key: string): unknown {
    if (name === 'totalCount') return this.#answer[key];
    if (name === 'pageInfo') return this.#pageInfo();
    const shown = this.#shown();
    if (name === 'nodes') return shown.map((row) => this.#of(row as never, key));
    return shown.map((row) => this.#edge(row, this.#of(row as never, key) as Row));
  }

  #edge(row: unknown, edge: Row): Row {
    if (this.#of(row as never, cursorKey)) edge[cursorKey] = () => this.#cursor(row);
    return edge;
  }

  #shown(): readonly unknown[] {
    const { first, last } = this.#args;
    if (last == null) return this.#rows.slice(0, first as number);
    return this.#rows.slice(0, last as number).reverse();
  }

  #cursor(row: unknown): string | null {
    const key = row === undefined ? undefined : (this.#of(row as never, cursorKey) as CursorKey | undefined);
    return key ? encodeCursor(listIdentity(this.#coordinate, this.#args), key) : null;
  }

  /** Cursors are made only where they are read: a checksum costs more than the rest of a small page. */
  #pageInfo(): Row {
    const { after, before, last } = this.#args;
    const shown = this.#shown();
    const more = this.#rows.length > shown.length;
    const cursor = (row: unknown): string | null => this.#cursor(row);
    return {
      hasNextPage: last == null ? more : before != null,
      hasPreviousPage: last == null ? after != null : more,
      get startCursor() {
        return cursor(shown[0]);
      },
      get endCursor() {
        return cursor(shown.at(-1));
      },
    };
  }
}

/** Made only where it is asked for, as in pageInfo. */
export const cursorOf = (edge: Row): unknown => (edge[cursorKey] as () => string | null)();
