import type Cypher from '@neo4j/cypher-builder';
import { variable } from './cypher.js';
import { Compiled } from './mapping.js';
import { issuesOfMeetings, type MatchMeetings, meetingsInTime } from './meetings-in-time.js';
import { pairMeetings } from './pair-meetings.js';
import type { FieldContext } from './statement.js';

/** MATCH of the meetings for which an encounter counts. */
function meetingsOf({ source, coordinate }: FieldContext, meeting: Cypher.Variable): MatchMeetings {
  const { who, whom } = source.parts;
  if (!who || !whom || !source.meetingsWhere) throw new Error(`${coordinate} is read from no encounter`);
  const conditions = source.meetingsWhere(meeting);
  return (narrowing) =>
    pairMeetings({ who, whom }, meeting, [...conditions, ...(narrowing ? [narrowing] : [])], source.noCrowds);
}

/** The meetings of an encounter, in order of time; those whose year nobody knows stand last. */
export const EncounterMeetings = (): PropertyDecorator =>
  Compiled((field) => {
    const meeting = variable('meeting');
    return meetingsInTime(field, meeting, meetingsOf(field, meeting));
  });

/** What the meetings of an encounter were about: each issue with the number of meetings, most first. */
export const EncounterIssues = (): PropertyDecorator =>
  Compiled((field) => {
    const meeting = variable('meeting');
    return issuesOfMeetings(field, meeting, meetingsOf(field, meeting));
  });
