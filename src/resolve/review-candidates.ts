import type { Decision } from '../model/decision.js';
import type { Decided } from './apply-decisions.js';
import { type Candidate, doubts } from './candidate.js';
import { clusterMeetings } from './cluster-meetings.js';
import { pairKey } from './entity-judgements.js';
import { stemOf, uniqueIds } from './ids.js';
import { nearMeetingCandidates } from './near-meetings.js';
import { nearNameCandidates } from './near-names.js';
import { oneNameCandidates } from './one-name.js';
import { personProfiles } from './person-profiles.js';
import { PlaceTree } from './place-tree.js';
import { unlistedPeople } from './unlisted-people.js';

const order = Object.keys(doubts);

/**
 * What a person should look at, after what people have decided already: meetings first, then names, then new people; of each
 * the most doubtful first. The same documents and decisions give the same candidates in the same order.
 */
export function reviewCandidates(decided: Decided, decisions: readonly Decision[]): Candidate[] {
  const unique = uniqueIds();
  const documents = new Map(decided.documents.map((claims) => [unique(stemOf(claims.document.file)), claims]));
  const places = new PlaceTree(decided.documents);
  const profiles = personProfiles(decided.documents);
  const answered = new Set(decisions.flatMap(({ key }) => key ?? []));
  const { apart, accepted } = decided.entities;
  const candidates = [
    ...nearMeetingCandidates(clusterMeetings(documents), documents, places),
    ...oneNameCandidates(profiles.values(), places).filter(
      ({ subjects }) => !subjects.some(isIn(oneByDecision(decisions))),
    ),
    ...nearNameCandidates(profiles.values(), places).filter(({ subjects }) => !apart.has(pairOf(subjects))),
    ...unlistedPeople(profiles.values()).filter(({ subjects }) => !subjects.some(isIn(accepted))),
  ];
  return candidates
    .filter(({ key }) => !answered.has(key))
    .sort(
      (a, b) =>
        order.indexOf(a.doubt) - order.indexOf(b.doubt) ||
        b.weight - a.weight ||
        (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
    );
}

const isIn =
  (ids: ReadonlySet<string>) =>
  (subject: Candidate['subjects'][number]): boolean =>
    'entity' in subject && ids.has(subject.entity as string);

const pairOf = (subjects: Candidate['subjects']): string =>
  pairKey(...(subjects.map((subject) => ('entity' in subject ? subject.entity : '')) as [string, string]));

/** Names of which a person said, unasked, that they are of one person. */
const oneByDecision = (decisions: readonly Decision[]): Set<string> =>
  new Set(
    decisions
      .filter(({ key, judgement }) => key === undefined && judgement === 'SAME')
      .flatMap(({ subjects }) => {
        const ids = subjects.flatMap((subject) => ('entity' in subject && subject.entity ? [subject.entity] : []));
        return ids.filter((id, at) => ids.indexOf(id) !== at);
      }),
  );
