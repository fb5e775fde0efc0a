import type { AttendanceClaim, AttributionClaim, DateClaim, LinkClaim, MeetingClaim } from '../model/claim.js';
import { groupedBy } from '../model/grouped-by.js';
import type { MeetingStatus } from '../model/vocabulary.js';
import { idsOfPeople } from './agents.js';
import { evidenceOf, type Sentence, within } from './article-view.js';
import { attendanceOf } from './attendance-claims.js';
import { bodiesMet, bodiesOf } from './bodies-met.js';
import { isNoDelegation } from './by-office.js';
import { capacityOf } from './capacity.js';
import type { DateMention } from './dates/date-mention.js';
import type { EntityRegistry } from './entity-registry.js';
import type { IssueMention } from './issue-lists.js';
import { type MeetingFrame, peopleOf } from './meeting-frame.js';
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
import { placesComeTo, placesOf } from './places.js';
import type { ReadArticle } from './read-article.js';
import { countriesOf, relationsIn } from './relations.js';
import type { Roster } from './roster.js';
import { receives } from './rosters.js';
import { beginningIn } from './spans-at.js';
import { speechAt } from './speech.js';
import type { TalkScope } from './talk-scopes.js';
import { aloneAfter } from './verb-context.js';
import { type DistantPlace, daysOfVisit, meetingBefore, placesOfSameDay, placesOfVisit } from './visit-places.js';

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

/**
 * A list belongs to the definite frames of its sentence that carry it: those next after it, else the last before it.
 * Where its sentence has none and the article tells of several talks, it is of the talk that the text goes on about; null where
 * it is of others' talk.
 */
function framesOf(
  read: ReadArticle,
  issue: IssueMention,
  told: readonly MeetingFrame[],
  talk: TalkScope | undefined,
): readonly MeetingFrame[] | null {
  // 就缓和局势、举行会晤等问题: a meeting that is talked about carries no list.
  const isTopic = ({ trigger }: MeetingFrame) => issue.list !== undefined && within(trigger, issue.list);
  const of = (status: MeetingStatus) =>
    told.filter((frame) => frame.definite && frame.use !== 'RELATIVE' && frame.status === status && !isTopic(frame));
  const held = of('HELD');
  const candidates = held.length > 0 ? held : of('PLANNED');
  const before = candidates.filter(
    ({ trigger }) => trigger.start < issue.start && !read.view.folded.slice(trigger.end, issue.start).includes('；'),
  );
  const carrier =
    candidates.find(
      ({ trigger, use }) =>
        use === 'CARRIED' &&
        trigger.start >= issue.end &&
        !read.view.folded.slice(issue.end, trigger.start).includes('；'),
    ) ??
    // 会见周某，会谈内容包括…: the one that says who met.
    before.findLast(({ subjects, objects }) => [...subjects, ...objects].some(({ kind }) => kind === 'PERSON')) ??
    before.at(-1) ??
    candidates.findLast(({ trigger }) => trigger.start < issue.start);
  if (carrier && isOfOthers(read, issue, carrier)) return null;
  if (carrier) return candidates.filter(({ trigger }) => trigger.start === carrier.trigger.start);
  // 周某说，两国团队就…进行了讨论: what those who met tell of may be other talks.
  const spoken = speechAt(read.speeches, issue.start)?.speaker?.kind === 'PERSON';
  return talk && (read.talks.length > 1 || !spoken) ? talkOfSpeaker(read, issue, talk).frames : [];
}

/** 周某与吴某会面；三周前，郑某来访，讨论…: behind the semicolon somebody else is told of. */
function isOfOthers({ view, agents }: ReadArticle, { start }: IssueMention, frame: MeetingFrame): boolean {
  const { end } = frame.trigger;
  const semicolon = end < start ? view.folded.slice(end, start).lastIndexOf('；') : -1;
  if (semicolon < 0) return false;
  const met = new Set(peopleOf(frame));
  const others = idsOfPeople(beginningIn(agents, end + semicolon, start));
  return others.length > 0 && others.every((id) => !met.has(id));
}

/** 周某说，她在会谈中提出了…: of several talks, one of hers, where the text goes on about another. */
function talkOfSpeaker({ agents, talks }: ReadArticle, { sentence, start }: IssueMention, talk: TalkScope): TalkScope {
  const [who] = idsOfPeople(beginningIn(agents, sentence.start, start));
  if (who === undefined || talk.people.has(who)) return talk;
  const own = talks.filter(({ people }) => people.has(who));
  return own.findLast(({ frames }) => frames.some(({ trigger }) => trigger.start < start)) ?? own[0] ?? talk;
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
  const placed = here.length > 0 ? here : placesOfSameDay(read, frame);
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

/** 双方讨论了…: a list whose sentence names no meeting; it belongs to the one that the article is about. */
const listClaim = (
  read: ReadArticle,
  registry: EntityRegistry,
  sentence: Sentence,
  issues: readonly IssueMention[],
): MeetingClaim => ({
  ...referringClaim(read, sentence, 'issues:list'),
  issues: issues.map((issue) => issueLink(read, registry, issue, [])),
});

/** 周某参加会见: those named were at the meeting that the article is about. */
function rosterClaim(
  read: ReadArticle,
  registry: EntityRegistry,
  { sentence, people, verb, all, group }: Roster,
): MeetingClaim {
  const attendance = people.map(({ mention }): AttendanceClaim => {
    const side = mention.person.country;
    const capacity = capacityOf(read, mention);
    return {
      who: registry.listed(mention.person.id, read.view.article.text.slice(mention.start, mention.end)),
      role: 'MEMBER',
      ...(side ? { side: registry.listed(side) } : {}),
      ...(capacity ? { capacity } : {}),
      ...groundsOf(read, sentence, 'attendance:roster'),
    };
  });
  const bodies = people.flatMap(({ mention }) => bodiesOf(read.view, mention));
  return {
    ...referringClaim(read, sentence, 'attendance:roster'),
    ...(bodies.length > 0 ? { bodies } : {}),
    attendance,
    places: placesComeTo(read.view, sentence, verb).map(({ place, start, end }) => ({
      id: registry.place(place, read.view.article.text.slice(start, end)),
      ...groundsOf(read, sentence, 'place:come-to'),
    })),
    // 参加了7日的会晤.
    date: dateLink(read, sentence, beginningIn(read.dates, verb.start, verb.end)[0]),
    event: receives.exec(read.view.folded.slice(verb.start, verb.end))?.[0] ?? '',
    joins: group ? 'GROUP' : all ? 'ALL' : 'ONE',
  };
}

/** A claim that names no meeting itself. */
function referringClaim(read: ReadArticle, sentence: Sentence, rule: string): MeetingClaim {
  return {
    ...groundsOf(read, sentence, rule),
    article: read.view.article.ordinal,
    at: sentence.start,
    kind: 'OTHER',
    family: 'ANY',
    status: 'HELD',
    event: '',
    attendance: [],
    sides: [],
    headsOfState: false,
    places: [],
    date: null,
    issues: [],
    attributedTo: [],
    continues: false,
    anaphoric: true,
  };
}

const groundsOf = (read: ReadArticle, sentence: Sentence, rule: string) => ({
  evidence: [evidenceOf(read.view, sentence)],
  rule,
});

const issueLink = (
  read: ReadArticle,
  registry: EntityRegistry,
  issue: IssueMention,
  countries: readonly string[],
): LinkClaim => ({
  id: registry.issue(
    read.view.article.text.slice(issue.start, issue.end),
    relationsIn(read.view, read.view.folded.slice(issue.start, issue.end), countries),
  ),
  ...groundsOf(read, issue.sentence, issue.frames ? 'issues:topic' : 'issues:list'),
});

function dateClaim(read: ReadArticle, frame: MeetingFrame): DateClaim | null {
  const told = !frame.date && frame.status === 'HELD' && isOfDayBefore(read, frame) ? dayBefore(read, frame) : frame;
  const { date, sentence } = told.date ? told : (daysOfVisit(read, frame) ?? told);
  return dateLink(read, sentence, date);
}

const dateLink = (read: ReadArticle, sentence: Sentence, date: DateMention | null | undefined): DateClaim | null =>
  date?.edtf
    ? {
        date: date.edtf,
        text: read.view.article.text.slice(date.start, date.end),
        ...(date.basis ? { basis: date.basis } : {}),
        ...groundsOf(read, sentence, date.rule),
      }
    : null;

/** 还会见了吴某, 之后他拜访吴某. */
function isOfDayBefore({ view }: ReadArticle, { another, sentence, trigger }: MeetingFrame): boolean {
  const said = view.folded.slice(sentence.start, trigger.start);
  return another || (afterwards.test(said) && !timePasses.test(said));
}

/** 之后他拜访吴某. */
const afterwards = /^(?:会后，?|之后|随后)[，他她][^。；]{0,40}$/u;
/** 之后他又九次访问某国, 之后他北上: on no day that is told. */
const timePasses =
  /次|再度|多[年月日天]|[数几两三]?[年月周天]|星期|出访|访问|北上|南下|东渡|飞|抵|前往[^，]{0,6}[国市]|返回|回国|当选|卸任|就任|上任|出任|曾/u;

/** 周某还会见了吴某: on the day of the meeting told before it, unless that lasted several. */
function dayBefore(read: ReadArticle, frame: MeetingFrame): Pick<MeetingFrame, 'date' | 'sentence'> {
  const { folded } = read.view;
  const alone = aloneAfter.test(folded.slice(frame.sentence.start, frame.trigger.start));
  if ((frame.use !== 'TRANSITIVE' || folded[frame.trigger.start - 1] === '又') && !alone) return frame;
  const before = meetingBefore(read, frame);
  return before?.date?.granularity === 'DAY' ? before : frame;
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

/** Whose report it is, where the sentence or the speech around it names an outlet or a body: 新华社的报道称. */
export function attributionAt(
  read: ReadArticle,
  registry: EntityRegistry,
  sentence: Sentence,
  position: number,
): AttributionClaim[] {
  const speech = speechAt(read.speeches, position);
  if (!speech?.source) return [];
  const { text } = read.view.article;
  return [
    {
      id: registry.listed(speech.source),
      ...(speech.via ? { via: text.slice(speech.via.start, speech.via.end) } : {}),
      ...groundsOf(read, sentence, 'source:report'),
    },
  ];
}
