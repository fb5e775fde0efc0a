import type Cypher from '@neo4j/cypher-builder';
import { cypher } from './cypher.js';

/** One key of a list's order. The last key of an order must tell any two rows apart. */
export interface SortKey {
  readonly of: Cypher.Expr;
  /** The node's property that it is, where it is one. */
  readonly property?: string;
  readonly descending?: boolean;
  /** Where not every row has a value: on which side those without stand, whichever way the others run. */
  readonly missing?: 'last' | 'first';
  /** What the variable `of` is bound to, where that costs more than reading a property. */
  readonly bind?: Cypher.Expr;
}

/** Where Neo4j itself puts rows without a value. */
const missingByNature = ({ descending }: SortKey): 'last' | 'first' => (descending ? 'first' : 'last');

/** The terms of ORDER BY. */
export function orderTerms(keys: readonly SortKey[]): Cypher.Expr[] {
  return keys.flatMap((key) => {
    const term = key.descending ? cypher`${key.of} DESC` : key.of;
    if (!key.missing || key.missing === missingByNature(key)) return [term];
    return [key.missing === 'last' ? cypher`${key.of} IS NULL` : cypher`${key.of} IS NOT NULL`, term];
  });
}

/** The same rows from the last to the first. */
export const reversed = (keys: readonly SortKey[]): readonly SortKey[] =>
  keys.map(({ descending, missing, ...key }) => ({
    ...key,
    descending: !descending,
    ...(missing ? { missing: missing === 'last' ? 'first' : 'last' } : {}),
  }));

/**
 * Whether a row stands after the row with the given values: what makes a page begin where the last one ended. The first key's
 * own comparison stands by itself, so that an index on it serves.
 */
export function standsAfter(keys: readonly SortKey[], values: readonly Cypher.Expr[]): Cypher.Raw {
  const [key, ...rest] = keys as [SortKey, ...SortKey[]];
  const [value, ...restOfValues] = values as [Cypher.Expr, ...Cypher.Expr[]];
  const { of, missing } = key;
  const beyond = key.descending ? cypher`${of} < ${value}` : cypher`${of} > ${value}`;
  if (rest.length === 0) return beyond;
  const later = standsAfter(rest, restOfValues);
  const notBefore = key.descending ? cypher`${of} <= ${value}` : cypher`${of} >= ${value}`;
  if (!missing) return cypher`${notBefore} AND (${beyond} OR ${later})`;
  const known = cypher`${beyond} OR (${of} = ${value} AND ${later})`;
  return missing === 'last'
    ? cypher`CASE WHEN ${value} IS NULL THEN ${of} IS NULL AND (${later}) ELSE ${of} IS NULL OR ${known} END`
    : cypher`CASE WHEN ${value} IS NULL THEN ${of} IS NOT NULL OR (${later}) ELSE ${known} END`;
}
