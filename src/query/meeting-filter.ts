import type Cypher from '@neo4j/cypher-builder';
import { cypher, variable } from './cypher.js';
import { isDuring } from './date-range.js';
import type { FieldArguments } from './field-arguments.js';
import type { Reference } from './resolve-references.js';
import { someOf } from './some-of.js';

/** What a meeting filter names: people and organizations, issues with those narrower, places with those that lie in them. */
export const meetingReferences = (...path: readonly string[]): readonly Reference[] => [
  { path: [...path, 'who'], labels: ['Person', 'Organization'] },
  { path: [...path, 'about'], labels: ['Issue'], below: 'BROADER' },
  { path: [...path, 'at'], labels: ['Place'], below: 'LOCATED_IN' },
];

/**
 * Whether a meeting fits the arguments at `path`: status, kind, during, and the resolved references `named` (who attended,
 * about which issue, at which place), by their paths. Lists mean any of their elements.
 */
export function meetingPredicates(
  args: FieldArguments,
  path: readonly string[],
  named: Readonly<Record<string, Cypher.Variable>>,
  meeting: Cypher.Variable,
): Cypher.Expr[] {
  const [who, about, places] = ['who', 'about', 'at'].map((name) => named[[...path, name].join('.')]);
  const end = variable('end');
  return [
    ...(['status', 'kind'] as const)
      .filter((name) => args.has(...path, name))
      .map((name) => cypher`${meeting.property(name)} IN ${args.param((values) => someOf([...path, name], values))}`),
    ...(args.has(...path, 'during') ? [isDuring(args, [...path, 'during'], meeting)] : []),
    ...(who ? [cypher`EXISTS { (${meeting})<-[:ATTENDED]-(${end}) WHERE ${end} IN ${who} }`] : []),
    ...(about ? [cypher`EXISTS { (${meeting})-[:DISCUSSED]->(${end}) WHERE ${end} IN ${about} }`] : []),
    ...(places ? [cypher`EXISTS { (${meeting})-[:HELD_AT]->(${end}) WHERE ${end} IN ${places} }`] : []),
  ];
}
