import type Cypher from '@neo4j/cypher-builder';
import { cypher } from './cypher.js';

/** One key of a list's order. The last key of an order must tell any two rows apart. */
export interface SortKey {
  readonly of: Cypher.Expr;
  readonly descending?: boolean;
  /** Rows without a value stand last, whichever the direction. */
  readonly nullable?: boolean;
}

/** The terms of ORDER BY. */
export function orderTerms(keys: readonly SortKey[]): Cypher.Expr[] {
  return keys.flatMap(({ of, descending, nullable }) => [
    ...(nullable ? [cypher`${of} IS NULL`] : []),
    descending ? cypher`${of} DESC` : of,
  ]);
}

/** Whether a row stands after the row with the given values: what makes a page begin where the last one ended. */
export function standsAfter(keys: readonly SortKey[], values: readonly Cypher.Expr[]): Cypher.Raw {
  const [key, ...rest] = keys as [SortKey, ...SortKey[]];
  const [value, ...restOfValues] = values as [Cypher.Expr, ...Cypher.Expr[]];
  const { of } = key;
  const beyond = key.descending ? cypher`${of} < ${value}` : cypher`${of} > ${value}`;
  if (rest.length === 0) return beyond;
  const later = standsAfter(rest, restOfValues);
  const known = cypher`${beyond} OR (${of} = ${value} AND (${later}))`;
  if (!key.nullable) return known;
  return cypher`CASE WHEN ${value} IS NULL THEN ${of} IS NULL AND (${later}) ELSE ${of} IS NULL OR ${known} END`;
}
