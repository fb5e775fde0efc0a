import type Cypher from '@neo4j/cypher-builder';
import { cypher } from './cypher.js';

/** All of the predicates; undefined for none. */
export const allOf = (predicates: readonly Cypher.Expr[]): Cypher.Expr | undefined =>
  predicates.length > 0 ? predicates.reduce((all, one) => cypher`${all} AND ${one}`) : undefined;

/** At least one of the predicates, of which there must be some. */
export const anyOf = (predicates: readonly Cypher.Expr[]): Cypher.Expr =>
  cypher`(${predicates.reduce((some, one) => cypher`${some} OR ${one}`)})`;

/** Not the predicate. What cannot be told (a comparison with a value that is missing) counts as not so, and not as unknown. */
export const negated = (predicate: Cypher.Expr): Cypher.Expr => cypher`NOT coalesce(${predicate}, false)`;
