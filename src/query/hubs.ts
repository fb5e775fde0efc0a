import Cypher from '@neo4j/cypher-builder';
import { cypher } from './cypher.js';

/**
 * What counts as a hub. Through a head of state who attended thousands of meetings, or a congress, everybody is linked to
 * everybody, which says nothing; and each makes a search many times as long.
 */
export const hub = { meetings: 1000, attendees: 50 } as const;

/** How many meetings somebody attended or is to attend; read off the node, whatever their number. */
export const meetingsOf = (somebody: Cypher.Expr): Cypher.Expr => cypher`COUNT { (${somebody})-[:ATTENDED]->() }`;

/** Whether a meeting has few enough attendees that being there together says something. */
export const isNoCrowd = (meeting: Cypher.Variable): Cypher.Expr =>
  cypher`COUNT { (${meeting})<-[:ATTENDED]-() } <= ${new Cypher.Literal(hub.attendees)}`;

/** Whether somebody is no hub: has few enough meetings, and does not stand for a whole country. */
export const isNoHub = (somebody: Cypher.Variable): Cypher.Expr => isNoHubOf(somebody, meetingsOf(somebody));

/** As isNoHub, where the number of meetings is known. */
export const isNoHubOf = (somebody: Cypher.Expr, meetings: Cypher.Expr): Cypher.Expr =>
  cypher`(${meetings} <= ${new Cypher.Literal(hub.meetings)} AND coalesce(${somebody}.kind <> 'DELEGATION', true))`;
