import type Cypher from '@neo4j/cypher-builder';
import { cypher, lines, variable } from './cypher.js';
import { Compiled } from './mapping.js';
import { byProperties, nodesField } from './nodes-field.js';
import { pairMeetings } from './pair-meetings.js';
import { type FieldContext, scopeOf } from './statement.js';

/** MATCH of the meetings for which an encounter counts. */
function meetingsOf({ source, coordinate }: FieldContext, meeting: Cypher.Variable) {
  const { who, whom } = source.parts;
  if (!who || !whom || !source.meetingsWhere) throw new Error(`${coordinate} is read from no encounter`);
  const conditions = source.meetingsWhere(meeting);
  return (narrowing?: Cypher.Raw): Cypher.Clause =>
    pairMeetings({ who, whom }, meeting, [...conditions, ...(narrowing ? [narrowing] : [])]);
}

/** The meetings of an encounter, in order of time; those whose year nobody knows stand last. */
export const EncounterMeetings = (): PropertyDecorator =>
  Compiled((field) => {
    const meeting = variable('meeting');
    return nodesField(field, {
      match: meetingsOf(field, meeting),
      row: { parts: { node: meeting } },
      scope: scopeOf(field.source),
      order: byProperties(meeting, ['dateUp', 'id']),
    });
  });

/** What the meetings of an encounter were about: each issue with the number of meetings, most first. */
export const EncounterIssues = (): PropertyDecorator =>
  Compiled((field) => {
    const [meeting, issue, times] = [variable('meeting'), variable('issue'), variable('times')];
    const match = meetingsOf(field, meeting);
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
  });
