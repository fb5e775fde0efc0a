import type Cypher from '@neo4j/cypher-builder';
import { cypher } from './cypher.js';

/** Of a group of meetings, the date (EDTF) of the one that is first or last; null where no year is known. */
export const firstDate = (meeting: Cypher.Variable): Cypher.Raw => cypher`min(${dated(meeting, 'earliest')})[1]`;
export const lastDate = (meeting: Cypher.Variable): Cypher.Raw => cypher`max(${dated(meeting, 'latest')})[1]`;

/** Of a group of meetings, how many have no known year. */
export const undated = (meeting: Cypher.Variable): Cypher.Raw =>
  cypher`count(DISTINCT CASE WHEN ${meeting}.earliest IS NULL THEN ${meeting} END)`;

const dated = (meeting: Cypher.Variable, day: 'earliest' | 'latest'): Cypher.Raw =>
  cypher`CASE WHEN ${meeting.property(day)} IS NOT NULL THEN [${meeting.property(day)}, ${meeting}.date] END`;
