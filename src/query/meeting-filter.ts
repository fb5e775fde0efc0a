import type Cypher from '@neo4j/cypher-builder';
import { cypher, variable } from './cypher.js';
import { isDuring } from './date-range.js';
import type { FieldArguments } from './field-arguments.js';
import type { Reference } from './look-up-references.js';
import { someOf } from './some-of.js';

/** What a meeting filter names: people and organizations, issues with those narrower, places with those that lie in them. */
export const meetingReferences = (): readonly Reference[] => [
  { path: ['who'], labels: ['Person', 'Organization'] },
  { path: ['about'], labels: ['Issue'], below: 'BROADER' },
  { path: ['at'], labels: ['Place'], below: 'LOCATED_IN' },
];

/**
 * Tells of a meeting whether it fits the arguments: status, during, and the resolved references `named` (who attended, about
 * which issue, at which place). Lists mean any of their elements. `during: false` where the range is known to fit. All
 * meetings of a statement share its parameters.
 */
export function meetingPredicates(
  args: FieldArguments,
  named: Readonly<Record<string, Cypher.Variable>>,
  { during = true } = {},
): (meeting: Cypher.Variable) => Cypher.Expr[] {
  const { who, about, at: places } = named;
  const status = args.has('status') && args.param((values) => someOf(['status'], values));
  const isInTime = during && args.has('during') && isDuring(args, ['during']);
  return (meeting) => {
    const end = variable('end');
    return [
      ...(status ? [cypher`${meeting}.status IN ${status}`] : []),
      ...(isInTime ? [isInTime(meeting)] : []),
      ...(who ? [cypher`EXISTS { (${meeting})<-[:ATTENDED]-(${end}) WHERE ${end} IN ${who} }`] : []),
      ...(about ? [cypher`EXISTS { (${meeting})-[:DISCUSSED]->(${end}) WHERE ${end} IN ${about} }`] : []),
      ...(places ? [cypher`EXISTS { (${meeting})-[:HELD_AT]->(${end}) WHERE ${end} IN ${places} }`] : []),
    ];
  };
}
