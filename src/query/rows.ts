import type Cypher from '@neo4j/cypher-builder';
import { call, cypher, lines, variable } from './cypher.js';
import { orderTerms, type SortKey } from './keyset.js';
import { type Projected, type Source, scopeOf } from './statement.js';

/** What of a list's rows is wanted: ORDER BY and LIMIT, or ORDER BY alone. New clauses on each call. */
export interface Wanted {
  readonly page: () => Cypher.Clause;
  readonly order: () => Cypher.Clause;
}

/** A list in the database: how its rows are found and in which order they stand. */
export interface Rows {
  /**
   * Clauses that bind the variables of `row`, narrowed by a further predicate. New clauses on each call. Of rows beyond the
   * page that is wanted (which will be cut out in any case) it need not bind any.
   */
  readonly match: (narrowing?: Cypher.Raw, wanted?: Wanted) => Cypher.Clause;
  readonly row: Source;
  /** Variables from outside that `match` or the rows' fields need. */
  readonly scope: readonly Cypher.Variable[];
  readonly order: readonly SortKey[];
  /** Several paths may lead to one row, which counts once. */
  readonly distinct?: boolean;
}

/** Reads rows and collects their projections; those beyond the limit are cut off before anything is projected. */
export function collectRows(
  rows: Rows,
  projected: Projected,
  options: { readonly limit?: Cypher.Expr; readonly narrowing?: Cypher.Raw | undefined } = {},
): Projected {
  const value = variable('rows');
  const order = (): Cypher.Clause => (rows.order.length > 0 ? cypher`ORDER BY ${orderTerms(rows.order)}` : cypher``);
  const page = (): Cypher.Clause =>
    lines(...(rows.order.length > 0 ? [order()] : []), ...(options.limit ? [cypher`LIMIT ${options.limit}`] : []));
  const body = lines(
    ...keptRows(rows, options.narrowing, options.limit && { page, order }),
    page(),
    ...projected.calls,
    cypher`RETURN collect(${projected.value}) AS ${value}`,
  );
  const { layout } = projected;
  return { calls: [call(rows.scope, body)], value, layout: layout && { each: layout } };
}

/** The rows, with what they are ordered by; ends in a WITH that ORDER BY may follow. */
function keptRows(
  { match, row, order, distinct }: Rows,
  narrowing: Cypher.Raw | undefined,
  wanted: Wanted | undefined,
): Cypher.Clause[] {
  const columns = scopeOf(row);
  const kept = distinct ? cypher`WITH DISTINCT ${columns}` : cypher`WITH ${columns}`;
  const bound = order.flatMap(({ of, bind }) => (bind ? [cypher`${bind} AS ${of}`] : []));
  if (bound.length === 0) return [match(narrowing, wanted), kept];
  const narrowed = narrowing ? cypher`\nWHERE ${narrowing}` : cypher``;
  const all = [...columns, ...order.flatMap(({ of, bind }) => (bind ? [of] : []))];
  return [
    match(),
    ...(distinct ? [kept] : []),
    cypher`WITH ${[...columns, ...bound]}${narrowed}`,
    ...(narrowing ? [cypher`WITH ${all}`] : []),
  ];
}

/** How many rows there are, all pages together. */
export function countRows(rows: Rows): Projected {
  const value = variable('total');
  const distinct = rows.distinct ? cypher`WITH DISTINCT ${scopeOf(rows.row)}` : undefined;
  return {
    calls: [call(rows.scope, lines(rows.match(), distinct, cypher`RETURN count(*) AS ${value}`))],
    value,
  };
}
