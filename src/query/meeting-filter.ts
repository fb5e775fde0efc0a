import type Cypher from '@neo4j/cypher-builder';
import { WhometError } from '../model/error.js';
import { accountsDiffer } from './accounts-differ.js';
import { cypher, variable } from './cypher.js';
import { isDuring } from './date-range.js';
import { at, type FieldArguments } from './field-arguments.js';
import type { Reference } from './resolve-references.js';

/** What a meeting filter names: people and organizations, issues with those narrower, places with those that lie in them. */
export const meetingReferences = (...path: readonly string[]): readonly Reference[] => [
  { path: [...path, 'who'], labels: ['Person', 'Organization'] },
  { path: [...path, 'about'], labels: ['Issue'], below: 'BROADER' },
  { path: [...path, 'at'], labels: ['Place'], below: 'LOCATED_IN' },
];

/**
 * Whether a meeting fits the arguments at `path`: status, kind, during, and the resolved references `named` (who
 * attended, about which issue, at which place). Lists mean any of their elements.
 */
export function meetingPredicates(
  args: FieldArguments,
  path: readonly string[],
  named: Readonly<Record<string, Cypher.Variable>>,
  meeting: Cypher.Variable,
): Cypher.Expr[] {
  const { who, about, at: places } = named;
  const end = variable('end');
  return [
    ...(['status', 'kind'] as const)
      .filter((name) => args.has(...path, name))
      .map((name) => cypher`${meeting.property(name)} IN ${args.param((values) => someOf([...path, name], values))}`),
    ...(args.has(...path, 'during') ? [isDuring(args, [...path, 'during'], meeting)] : []),
    ...(args.has(...path, 'accountsDiffer')
      ? [cypher`${accountsDiffer(meeting)} = ${args.param((values) => at(values, [...path, 'accountsDiffer']))}`]
      : []),
    ...(who ? [cypher`EXISTS { (${meeting})<-[:ATTENDED]-(${end}) WHERE ${end} IN ${who} }`] : []),
    ...(about ? [cypher`EXISTS { (${meeting})-[:DISCUSSED]->(${end}) WHERE ${end} IN ${about} }`] : []),
    ...(places ? [cypher`EXISTS { (${meeting})-[:HELD_AT]->(${end}) WHERE ${end} IN ${places} }`] : []),
  ];
}

/** All of the predicates; undefined for none. */
export const allOf = (predicates: readonly Cypher.Expr[]): Cypher.Expr | undefined =>
  predicates.length > 0 ? predicates.reduce((all, one) => cypher`${all} AND ${one}`) : undefined;

/** A list of values at the path, which must not be empty. */
export function someOf(path: readonly string[], values: unknown): readonly unknown[] {
  const list = at(values, path) as readonly unknown[];
  if (list.length > 0) return list;
  const name = path.join('.');
  const message = `${name}: an empty list could mean none or all. Leave ${name} out, or give at least one value.`;
  throw new WhometError('BAD_USER_INPUT', message);
}
