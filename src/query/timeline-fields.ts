import type Cypher from '@neo4j/cypher-builder';
import { cypher, lines, variable } from './cypher.js';
import { Compiled } from './mapping.js';
import { byProperties, nodesField } from './nodes-field.js';
import { type FieldContext, scopeOf } from './statement.js';

/** The meetings of a period: lists of them, one for each span that reaches into it. */
function meetingsOf({ source, coordinate }: FieldContext, meeting: Cypher.Variable) {
  const { lists } = source.parts;
  if (!lists) throw new Error(`${coordinate} is read from no period of a timeline`);
  return (narrowing?: Cypher.Raw): Cypher.Clause => {
    const list = variable('list');
    const unwound = cypher`UNWIND ${lists} AS ${list}\nUNWIND ${list} AS ${meeting}`;
    return lines(unwound, narrowing && cypher`WITH ${meeting} WHERE ${narrowing}`);
  };
}

/** The meetings that lie in a period, certainly or possibly, in order of time. */
export const PeriodMeetings = (): PropertyDecorator =>
  Compiled((field) => {
    const meeting = variable('meeting');
    return nodesField(field, {
      match: meetingsOf(field, meeting),
      row: { parts: { node: meeting } },
      scope: scopeOf(field.source),
      order: byProperties(meeting, ['dateUp', 'id']),
    });
  });

/** What the meetings that lie in a period were about, most first. */
export const PeriodIssues = (): PropertyDecorator =>
  Compiled((field) => {
    const [meeting, issue, times] = [variable('meeting'), variable('issue'), variable('times')];
    const match = meetingsOf(field, meeting);
    return nodesField(field, {
      match: () =>
        lines(
          match(),
          cypher`MATCH (${meeting})-[:DISCUSSED]->(${issue}:Issue)`,
          cypher`WITH ${issue}, count(*) AS ${times}`,
        ),
      row: { parts: { issue, times } },
      scope: scopeOf(field.source),
      order: [{ of: times, descending: true }, ...byProperties(issue, ['id'])],
    });
  });
