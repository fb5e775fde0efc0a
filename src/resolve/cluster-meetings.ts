import type { DocumentClaims } from '../model/claim.js';
import { applyJudgements } from './judged-clusters.js';
import { PlaceTree } from './place-tree.js';
import { closeness } from './same-meeting.js';
import type { MeetingCluster, ToldMeeting } from './told-meeting.js';

/**
 * Puts together the accounts of one meeting, within an article, across the articles of a page, and across documents.
 * First the accounts that name a meeting, in the order of the text; then those that only refer to one, by person, place
 * or day; last the bare lists of issues. What refers to no meeting that is told makes none.
 */
export function clusterMeetings(documents: ReadonlyMap<string, DocumentClaims>): MeetingCluster[] {
  const places = new PlaceTree(documents.values());
  const all: ToldMeeting[] = [...documents].flatMap(([document, { meetings }]) =>
    meetings.map((claim) => ({ document, claim })),
  );
  const clusters: MeetingCluster[] = [];
  for (const told of all.filter(({ claim }) => !claim.anaphoric)) {
    const cluster = best(told, clusters, places);
    if (cluster) cluster.told.push(told);
    else clusters.push({ told: [told] });
  }
  const referring = all.filter(({ claim }) => claim.anaphoric);
  const specific = ({ claim }: ToldMeeting) =>
    claim.headsOfState || claim.attendance.length + claim.places.length > 0 || claim.date !== null;
  for (const told of [...referring.filter(specific), ...referring.filter((other) => !specific(other))]) {
    best(
      told,
      clusters.filter((cluster) => cluster.told.some(({ document }) => document === told.document)),
      places,
    )?.told.push(told);
  }
  return applyJudgements(clusters).filter(isOfPeople);
}

/** A meeting that was held with nobody named in any account (两国官员举行会谈) says nothing of who met whom. */
const isOfPeople = ({ told }: MeetingCluster): boolean =>
  told.some(({ claim }) => claim.status !== 'HELD' || claim.attendance.some(({ who }) => who.startsWith('person/')));

function best(told: ToldMeeting, clusters: readonly MeetingCluster[], places: PlaceTree): MeetingCluster | undefined {
  let found: { cluster: MeetingCluster; score: number } | undefined;
  for (const cluster of clusters) {
    const score = closeness(told, cluster, places);
    if (score !== null && (!found || score > found.score)) found = { cluster, score };
  }
  return found?.cluster;
}
