import type Cypher from '@neo4j/cypher-builder';
import { call, cypher, lines, variable } from './cypher.js';
import { orderTerms, type SortKey } from './keyset.js';
import { type Projected, type Source, scopeOf } from './statement.js';

/** A list in the database: how its rows are found and in which order they stand. */
export interface Rows {
  /** Clauses that bind the variables of `row`, narrowed by a further predicate. New clauses on each call. */
  readonly match: (narrowing?: Cypher.Raw) => Cypher.Clause;
  readonly row: Source;
  /** Variables from outside that `match` or the rows' fields need. */
  readonly scope: readonly Cypher.Variable[];
  readonly order: readonly SortKey[];
  /** Several paths may lead to one row, which counts once. */
  readonly distinct?: boolean;
  /** The order is that of an index on ids: reading begins there, and no sorting is needed. */
  readonly indexed?: boolean;
}

/** Reads rows and collects their projections; those beyond the limit are cut off before anything is projected. */
export function collectRows(
  rows: Rows,
  projected: Projected,
  options: { readonly limit?: Cypher.Expr; readonly narrowing?: Cypher.Raw | undefined } = {},
): Projected {
  const value = variable('rows');
  const columns = scopeOf(rows.row);
  const kept = rows.distinct ? cypher`WITH DISTINCT ${columns}` : cypher`WITH ${columns}`;
  const body = lines(
    rows.match(options.narrowing),
    kept,
    ...(rows.order.length > 0 ? [cypher`ORDER BY ${orderTerms(rows.order)}`] : []),
    ...(options.limit ? [cypher`LIMIT ${options.limit}`] : []),
    ...projected.calls,
    cypher`RETURN collect(${projected.value}) AS ${value}`,
  );
  return { calls: [call(rows.scope, body)], value };
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
