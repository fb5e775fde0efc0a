import type { Decision } from '../model/decision.js';
import type { Decided } from './apply-decisions.js';
import { type Candidate, doubts } from './candidate.js';
import { pairKey } from './entity-judgements.js';
import { articleId } from './ids.js';
import type { ClaimsOf } from './meeting-candidate.js';
import { MeetingResolution } from './meeting-resolution.js';
import { nearMeetingCandidates } from './near-meetings.js';
import { nearNameCandidates } from './near-names.js';
import { oneNameCandidates } from './one-name.js';
import { PersonProfiles } from './person-profiles.js';
import type { ToldDocuments } from './told-documents.js';
import { unlistedPeople } from './unlisted-people.js';

const order = Object.keys(doubts);

/** Documents as people decided them, in order. */
export interface ReviewedDocuments {
  readonly told: ToldDocuments;
  /** Read anew whenever they are asked for, so that none need be held. */
  readonly claimsOf: ClaimsOf;
}

/**
 * What a person should look at, after what people have decided already: meetings first, then names, then new people; of each
 * the most doubtful first. The same documents and decisions give the same candidates in the same order.
 */
export function reviewCandidates(
  { told, claimsOf }: ReviewedDocuments,
  { entities: { apart, accepted } }: Decided,
  decisions: readonly Decision[],
): Candidate[] {
  const meetings = new MeetingResolution(told);
  const { places } = meetings;
  const people = new PersonProfiles();
  const published = new Map<string, string>();
  for (const stem of told.stems) {
    const claims = claimsOf(stem);
    people.add(claims);
    for (const { ordinal, publishedOn } of claims.articles)
      if (publishedOn !== undefined) published.set(articleId(stem, ordinal), publishedOn);
  }
  const profiles = people.all;
  const publishedOn = (stem: string, article: number) => published.get(articleId(stem, article));
  const answered = new Set(decisions.flatMap(({ key }) => key ?? []));
  const candidates = [
    ...nearMeetingCandidates(meetings.clusters(), places, publishedOn, claimsOf),
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
