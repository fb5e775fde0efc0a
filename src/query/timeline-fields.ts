import type Cypher from '@neo4j/cypher-builder';
import { cypher, lines, variable } from './cypher.js';
import { Compiled } from './mapping.js';
import { issuesOfMeetings, type MatchMeetings, meetingsInTime } from './meetings-in-time.js';
import type { FieldContext } from './statement.js';

/** The meetings of a period: lists of them, one for each span that reaches into it. */
function meetingsOf({ source, coordinate }: FieldContext, meeting: Cypher.Variable): MatchMeetings {
  const { lists } = source.parts;
  if (!lists) throw new Error(`${coordinate} is read from no period of a timeline`);
  return (narrowing) => {
    const list = variable('list');
    const unwound = cypher`UNWIND ${lists} AS ${list}\nUNWIND ${list} AS ${meeting}`;
    return lines(unwound, narrowing && cypher`WITH ${meeting} WHERE ${narrowing}`);
  };
}

/** The meetings that lie in a period, certainly or possibly, in order of time. */
export const PeriodMeetings = (): PropertyDecorator =>
  Compiled((field) => {
    const meeting = variable('meeting');
    return meetingsInTime(field, meeting, meetingsOf(field, meeting));
  });

/** What the meetings that lie in a period were about, most first. */
export const PeriodIssues = (): PropertyDecorator =>
  Compiled((field) => {
    const meeting = variable('meeting');
    return issuesOfMeetings(field, meeting, meetingsOf(field, meeting));
  });
