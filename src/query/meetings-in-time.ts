import type Cypher from '@neo4j/cypher-builder';
import { cypher, lines, variable } from './cypher.js';
import { byProperties, nodesField } from './nodes-field.js';
import { type FieldContext, type Projected, scopeOf } from './statement.js';

/** Binds the meetings that an object stands for, narrowed by a further predicate. */
export type MatchMeetings = (narrowing?: Cypher.Raw) => Cypher.Clause;

/** The meetings that an object stands for, in order of time; those whose year nobody knows stand last. */
export const meetingsInTime = (field: FieldContext, meeting: Cypher.Variable, match: MatchMeetings): Projected =>
  nodesField(field, {
    match,
    row: { parts: { node: meeting } },
    scope: scopeOf(field.source),
    order: byProperties(meeting, ['dateUp', 'id']),
  });

/** What these meetings were about: each issue with the number of meetings, most first. */
export function issuesOfMeetings(field: FieldContext, meeting: Cypher.Variable, match: MatchMeetings): Projected {
  const [issue, times] = [variable('issue'), variable('times')];
  return nodesField(field, {
    match: () =>
      lines(
        match(),
        cypher`MATCH (${meeting})-[:DISCUSSED]->(${issue}:Issue)`,
        cypher`WITH ${issue}, count(DISTINCT ${meeting}) AS ${times}`,
      ),
    row: { parts: { issue, times } },
    scope: scopeOf(field.source),
    order: [{ of: times, descending: true }, ...byProperties(issue, ['id'])],
  });
}
