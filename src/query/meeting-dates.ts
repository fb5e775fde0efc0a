import type Cypher from '@neo4j/cypher-builder';
import { cypher, variable } from './cypher.js';

/** Of a group of meetings, the date (EDTF) of the one that is first or last; null where no year is known. */
export const firstDate = (meeting: Cypher.Variable): Cypher.Raw => cypher`min(${dated(meeting, 'earliest')})[1]`;
export const lastDate = (meeting: Cypher.Variable): Cypher.Raw => cypher`max(${dated(meeting, 'latest')})[1]`;

/** Of a group of meetings, how many have no known year. */
export const undated = (meeting: Cypher.Variable): Cypher.Raw =>
  cypher`count(DISTINCT CASE WHEN ${meeting}.earliest IS NULL THEN ${meeting} END)`;

/** The day with the date. A property that stands twice in an expression is read twice: here each is read once. */
function dated(meeting: Cypher.Variable, day: 'earliest' | 'latest'): Cypher.Raw {
  const known = variable('day');
  return cypher`head([${known} IN [${meeting.property(day)}] WHERE ${known} IS NOT NULL | [${known}, ${meeting}.date]])`;
}
