import type { MeetingClaim } from '../model/claim.js';
import { groupedBy } from '../model/grouped-by.js';
import { evidenceOf, type Sentence } from './article-view.js';
import { attendanceOf } from './attendance-claims.js';
import { bodiesMet } from './bodies-met.js';
import { isNoDelegation } from './by-office.js';
import { attributionAt, groundsOf, issueLink } from './claim-links.js';
import { dateClaim } from './day-of-meeting.js';
import type { EntityRegistry } from './entity-registry.js';
import type { IssueMention } from './issue-lists.js';
import type { MeetingFrame } from './meeting-frame.js';
import { framesOf } from './meeting-of-issue.js';
import {
  isBackground,
  isInclusive,
  isNamedElsewhere,
  isOfGroup,
  isOfGroupsAlone,
  isOneSided,
  isPast,
  isToldBelow,
  newsOf,
  statusBy,
} from './meeting-standing.js';
import { placesOf } from './places.js';
import { placesToldElsewhere } from './places-told-elsewhere.js';
import type { ReadArticle } from './read-article.js';
import { listClaim, rosterClaim } from './referring-claims.js';
import { countriesOf } from './relations.js';
import { type DistantPlace, placesOfSameDay, placesOfVisit } from './visit-places.js';

/** What the article's frames and lists of issues say of meetings, in the order of the text. */
export function meetingClaims(read: ReadArticle, registry: EntityRegistry): MeetingClaim[] {
  const of = new Map<MeetingFrame, IssueMention[]>();
  const loose = new Map<Sentence, IssueMention[]>();
  const told = groupedBy(read.meetings, ({ sentence }) => sentence);
  const talkOf = new Map(read.talks.toReversed().flatMap((talk) => talk.sentences.map((sentence) => [sentence, talk])));
  for (const issue of [...read.issues, ...read.topics]) {
    const frames = issue.frames ?? framesOf(read, issue, told.get(issue.sentence) ?? [], talkOf.get(issue.sentence));
    if (frames === null) continue;
    for (const frame of frames) {
      const known = of.get(frame);
      if (known) known.push(issue);
      else of.set(frame, [issue]);
    }
    if (frames.length === 0) loose.set(issue.sentence, [...(loose.get(issue.sentence) ?? []), issue]);
  }
  const framed = read.meetings.map((frame) => ({
    at: frame.trigger.start,
    claim: claimOf(read, registry, frame, of.get(frame) ?? []),
  }));
  const lists = [...loose].map(([sentence, issues]) => ({
    at: issues[0]?.start ?? sentence.start,
    claim: listClaim(read, registry, sentence, issues),
  }));
  const rosters = read.rosters.map((roster) => ({ at: roster.verb.start, claim: rosterClaim(read, registry, roster) }));
  return [...framed, ...lists, ...rosters].sort((a, b) => a.at - b.at).map(({ claim }) => claim);
}

function claimOf(
  read: ReadArticle,
  registry: EntityRegistry,
  frame: MeetingFrame,
  issues: readonly IssueMention[],
): MeetingClaim {
  const { view, deixis } = read;
  const grounds = groundsOf(read, frame.sentence, frame.rule);
  const located: DistantPlace[] = placesOf(view, frame);
  const agents = [...frame.subjects, ...frame.objects].filter(
    (agent) => !located.some((place) => place.start < agent.end && place.end > agent.start),
  );
  const attendance = attendanceOf(read, registry, frame);
  const sides = [...new Set(agents.flatMap((agent) => deixis.sidesOf(agent)))].sort();
  const unsent = agents.filter((agent) => isNoDelegation(view, frame, agent, read.meetings));
  const withoutDelegation = [...new Set(unsent.flatMap((agent) => deixis.sidesOf(agent)))];
  const here = located.length > 0 ? located : placesOfVisit(read, frame);
  const near = here.length > 0 ? here : placesOfSameDay(read, frame);
  const placed = near.length > 0 ? near : placesToldElsewhere(read, frame);
  const places = placed.map(({ place, start, end, sentence }) => ({
    id: registry.place(place, view.article.text.slice(start, end)),
    ...(sentence ? groundsOf(read, sentence, 'place:visit') : grounds),
  }));
  const named = attendance.length > 0;
  // 一名工人说，我曾与多名议员会面: nobody knows who.
  const isUnknown = !named && frame.subjects.some(({ kind }) => kind === 'SPEAKER');
  const ofGroups = !named && !isUnknown && isOfGroupsAlone(read, frame);
  const bodies = bodiesMet(view, frame);
  // 双方讨论了…: the sentence of a list tells of the meeting too.
  const listing = new Set(
    issues.flatMap(({ list, sentence }) => (list && sentence !== frame.sentence ? sentence : [])),
  );
  return {
    ...grounds,
    evidence: [...grounds.evidence, ...[...listing].map((sentence) => evidenceOf(view, sentence))],
    article: view.article.ordinal,
    at: frame.trigger.start,
    kind: frame.words.kind,
    family: frame.words.family,
    status: statusBy(read, frame),
    event: eventOf(read, frame),
    attendance,
    sides,
    ...(withoutDelegation.length > 0 ? { withoutDelegation } : {}),
    ...(bodies.length > 0 ? { bodies } : {}),
    headsOfState: !named && agents.some(({ kind }) => kind === 'HEADS'),
    places,
    date: dateClaim(read, frame),
    issues: issues.map((issue) => issueLink(read, registry, issue, countriesOf([frame]))),
    attributedTo: attributionAt(read, registry, frame.sentence, frame.trigger.start),
    continues: frame.continues,
    ...(isBackground(read, frame) ? { background: true as const } : {}),
    ...(isPast(read, frame) ? { past: true as const } : {}),
    ...newsOf(read, frame),
    ...(isInclusive(read, frame) ? { inclusive: true as const } : {}),
    ...(frame.occasion ? { occasion: frame.occasion } : {}),
    ...(frame.another ? { another: true as const } : {}),
    ...(isOfGroup(read, frame, attendance.length) || ofGroups ? { group: true as const } : {}),
    anaphoric:
      frame.use === 'NOUN' ||
      frame.use === 'RELATIVE' ||
      (frame.sentence.zone.kind === 'HEADLINE' && (attendance.length < 2 || isToldBelow(read, frame))) ||
      (frame.sentence.zone.kind === 'CAPTION' && frame.words.family === 'CALL' && attendance.length < 2) ||
      !(named || ofGroups || (sides.length > 1 && places.length > 0)) ||
      (attendance.length < 2 && /^这也?是/u.test(view.folded.slice(frame.sentence.start, frame.sentence.start + 4))) ||
      isNamedElsewhere(read, frame) ||
      isOneSided(frame, agents, attendance.length, sides.length),
  };
}

/** The words for the event with what stands right before them: 经贸磋商, 某某峰会, in simplified script. */
function eventOf(read: ReadArticle, frame: MeetingFrame): string {
  if (frame.occasion) return frame.occasion;
  const { folded } = read.view;
  const before =
    /(?:经贸|贸易|高级别|双边|三方|三国|经济|工作)*$/u.exec(
      folded.slice(Math.max(0, frame.trigger.start - 12), frame.trigger.start),
    )?.[0] ?? '';
  return before + folded.slice(frame.trigger.start, frame.trigger.end);
}
