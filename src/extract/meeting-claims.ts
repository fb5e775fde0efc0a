import type { AttendanceClaim, AttributionClaim, DateClaim, LinkClaim, MeetingClaim } from '../model/claim.js';
import { dayRange } from '../model/partial-date.js';
import type { AttendeeRole, MeetingStatus } from '../model/vocabulary.js';
import type { Agent } from './agents.js';
import { clauseStart, evidenceOf, type Sentence, within } from './article-view.js';
import { capacityOf } from './capacity.js';
import type { EntityRegistry } from './entity-registry.js';
import { groupedBy } from './grouped-by.js';
import type { IssueMention } from './issue-lists.js';
import { leads } from './leaders.js';
import type { MeetingFrame } from './meeting-frame.js';
import type { PersonMention } from './people.js';
import { type PlaceMention, placesOf, visitedIn } from './places.js';
import type { ReadArticle } from './read-article.js';
import { countriesOf, relationsIn } from './relations.js';
import type { Roster } from './rosters.js';
import { beginningIn } from './spans-at.js';
import { speechAt } from './speech.js';
import type { TalkScope } from './talk-scopes.js';

/** What the article's frames and lists of issues say of meetings, in the order of the text. */
export function meetingClaims(read: ReadArticle, registry: EntityRegistry): MeetingClaim[] {
  const of = new Map<MeetingFrame, IssueMention[]>();
  const loose = new Map<Sentence, IssueMention[]>();
  const told = groupedBy(read.meetings, ({ sentence }) => sentence);
  const talkOf = new Map(read.talks.toReversed().flatMap((talk) => talk.sentences.map((sentence) => [sentence, talk])));
  for (const issue of [...read.issues, ...read.topics]) {
    const frames = issue.frames ?? framesOf(read, issue, told.get(issue.sentence) ?? [], talkOf.get(issue.sentence));
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
 * Where its sentence has none and the article tells of several talks, it is of the talk that the text goes on about.
 */
function framesOf(
  read: ReadArticle,
  issue: IssueMention,
  told: readonly MeetingFrame[],
  talk: TalkScope | undefined,
): readonly MeetingFrame[] {
  const candidates = told.filter(({ definite, use, status }) => definite && use !== 'RELATIVE' && status === 'HELD');
  const carrier =
    candidates.find(({ trigger, use }) => use === 'CARRIED' && trigger.start >= issue.end) ??
    candidates.findLast(({ trigger }) => trigger.start < issue.start);
  if (carrier) return candidates.filter(({ trigger }) => trigger.start === carrier.trigger.start);
  return talk && read.talks.length > 1 ? talk.frames : [];
}

function claimOf(
  read: ReadArticle,
  registry: EntityRegistry,
  frame: MeetingFrame,
  issues: readonly IssueMention[],
): MeetingClaim {
  const { view, deixis } = read;
  const grounds = groundsOf(read, frame.sentence, frame.rule);
  const located: (PlaceMention & { readonly sentence?: Sentence })[] = placesOf(view, frame);
  const agents = [...frame.subjects, ...frame.objects].filter(
    (agent) => !located.some((place) => place.start < agent.end && place.end > agent.start),
  );
  const attendance = attendanceOf(read, registry, frame);
  const sides = [...new Set(agents.flatMap((agent) => deixis.sidesOf(agent)))].sort();
  const here = located.length > 0 ? located : placesOfVisit(read, frame);
  const placed = here.length > 0 ? here : placesOfSameDay(read, frame);
  const places = placed.map(({ place, start, end, sentence }) => ({
    id: registry.place(place, view.article.text.slice(start, end)),
    ...(sentence ? groundsOf(read, sentence, 'place:visit') : grounds),
  }));
  const named = attendance.length > 0;
  return {
    ...grounds,
    article: view.article.ordinal,
    at: frame.trigger.start,
    kind: frame.words.kind,
    family: frame.words.family,
    status: statusBy(read, frame),
    event: eventOf(read, frame),
    attendance,
    sides,
    headsOfState: !named && agents.some(({ kind }) => kind === 'HEADS'),
    places,
    date: dateClaim(read, frame),
    issues: issues.map((issue) => issueLink(read, registry, issue, countriesOf([frame]))),
    attributedTo: attributionAt(read, registry, frame.sentence, frame.trigger.start),
    continues: frame.continues,
    ...(isBackground(read, frame) ? { background: true as const } : {}),
    ...(isPast(read, frame) ? { past: true as const } : {}),
    ...(isInclusive(read, frame) ? { inclusive: true as const } : {}),
    ...(frame.another ? { another: true as const } : {}),
    ...(attendance.length === 1 &&
    (frame.use === 'TRANSITIVE' || ofGroup.has(frame.rule)) &&
    !/^[^，。；]{0,20}时(?:，|$)/u.test(view.folded.slice(frame.trigger.end, frame.sentence.end))
      ? { group: true as const }
      : {}),
    anaphoric:
      frame.use === 'NOUN' ||
      frame.use === 'RELATIVE' ||
      (frame.sentence.zone.kind === 'HEADLINE' && (attendance.length < 2 || isToldBelow(read, frame))) ||
      !(named || (sides.length > 1 && places.length > 0)) ||
      isOneSided(frame, agents, attendance.length, sides.length),
  };
}

/** 当天下午，…还会见了: where the meeting told last before it was, of the same host on the same day. */
function placesOfSameDay(read: ReadArticle, frame: MeetingFrame): (PlaceMention & { readonly sentence?: Sentence })[] {
  const { view } = read;
  const said = view.folded.slice(frame.sentence.start, frame.trigger.start);
  if (frame.sentence.zone.kind !== 'BODY' || !(frame.another || /^(?:当[天日晚]|同日|同一天)/u.test(said))) return [];
  const host = frame.subjects.find((agent) => agent.kind === 'PERSON');
  const before = read.meetings.findLast(
    (other) =>
      other.trigger.start < frame.sentence.start &&
      other.status === 'HELD' &&
      other.sentence.zone.kind === 'BODY' &&
      host?.kind === 'PERSON' &&
      other.subjects.some((agent) => agent.kind === 'PERSON' && agent.mention.person.id === host.mention.person.id),
  );
  return before ? placesOf(view, before).map((place) => ({ ...place, sentence: before.sentence })) : [];
}

/**
 * 周某10日访问某国。周某会见吴某: a meeting told without a place, of somebody whose visit the article opens with, was on that visit,
 * as long as nothing dates it to another time.
 */
function placesOfVisit(read: ReadArticle, frame: MeetingFrame): (PlaceMention & { readonly sentence?: Sentence })[] {
  const { view } = read;
  const lead = view.sentences.find(({ zone }) => zone.kind === 'BODY');
  if (!lead || frame.sentence.zone.kind !== 'BODY' || isBackground(read, frame) || frame.status !== 'HELD') return [];
  if (
    frame.sentence.index <= lead.index ||
    (frame.date &&
      !beginningIn(read.dates, lead.start, lead.end).some(
        (date) => within(date, lead) && date.edtf === frame.date?.edtf,
      ))
  )
    return [];
  const visitor = [...frame.subjects, ...frame.objects].some(
    (agent) =>
      agent.kind === 'PERSON' &&
      beginningIn(read.people, lead.start, lead.end).some(
        (mention) => mention.person.id === agent.mention.person.id && within(mention, lead),
      ),
  );
  return visitor ? visitedIn(view, lead).map((place) => ({ ...place, sentence: lead })) : [];
}

/** What a person is quoted as saying of a meeting is not the article's own news; nor is what it tells as past beside others. */
const isBackground = (read: ReadArticle, { trigger, sentence, former }: MeetingFrame): boolean =>
  sentence.zone.kind === 'BODY' &&
  (speechAt(read.speeches, trigger.start)?.speaker?.kind === 'PERSON' || (former && hasNews(read)));

/** Whether the article tells of a meeting that is not told as past. */
const hasNews = (read: ReadArticle): boolean =>
  read.meetings.some(
    ({ status, former, definite, sentence, subjects, objects }) =>
      status === 'HELD' &&
      !former &&
      definite &&
      sentence.zone.kind === 'BODY' &&
      [...subjects, ...objects].some(({ kind }) => kind === 'PERSON'),
  );

/** Days before an article about which it still tells as news. */
const newsDays = 31;

function isPast(read: ReadArticle, { date }: MeetingFrame): boolean {
  const written = dayRange(read.reference.date ?? undefined);
  const told = dayRange(date?.edtf ?? undefined);
  return (
    written !== null && told !== null && Date.parse(written.earliest) - Date.parse(told.latest) > newsDays * 86_400_000
  );
}

/** 今天上午我们进行了会谈: said at a later meeting, of an earlier one of the same people. */
const isInclusive = (read: ReadArticle, frame: MeetingFrame): boolean =>
  isBackground(read, frame) &&
  /我们|我[同跟和与](?:您|你|总统|主席|总理)/u.test(
    read.view.folded.slice(clauseStart(read.view, frame.sentence, frame.trigger.start), frame.trigger.start),
  );

/** A headline is about what the text below it tells, of people whom both name, and says too little of when and whether. */
function isToldBelow(read: ReadArticle, { subjects, objects }: MeetingFrame): boolean {
  const ids = (agents: readonly Agent[]) =>
    agents.flatMap((agent) => (agent.kind === 'PERSON' ? [agent.mention.person.id] : []));
  const named = new Set(ids([...subjects, ...objects]));
  return read.meetings.some(
    (other) =>
      other.sentence.zone.kind === 'BODY' && ids([...other.subjects, ...other.objects]).some((id) => named.has(id)),
  );
}

/** What is told of a day after the article was written is planned, however it is told: 周某明日会见吴某. */
function statusBy(read: ReadArticle, { status, date }: MeetingFrame): MeetingStatus {
  const written = dayRange(read.reference.date ?? undefined);
  const told = dayRange(date?.edtf ?? undefined);
  return status === 'HELD' && written && told && told.earliest > written.latest ? 'PLANNED' : status;
}

/** Rules by which one person meets a group. */
const ofGroup: ReadonlySet<string> = new Set(['meeting:with-group', 'meeting:of-group']);

/** 周某与外方会谈: with one person named and no delegation it says too little to make a meeting that was held. */
const isOneSided = (frame: MeetingFrame, agents: readonly Agent[], people: number, sides: number): boolean =>
  (frame.use === 'CARRIED' || frame.use === 'MUTUAL') &&
  !ofGroup.has(frame.rule) &&
  frame.status === 'HELD' &&
  people === 1 &&
  (sides < 2 || !agents.some(({ kind }) => kind === 'DELEGATION'));

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
  { sentence, people, all, group }: Roster,
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
  return {
    ...referringClaim(read, sentence, 'attendance:roster'),
    attendance,
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

function attendanceOf(read: ReadArticle, registry: EntityRegistry, frame: MeetingFrame): AttendanceClaim[] {
  const { view, deixis } = read;
  const present = [...frame.subjects, ...frame.objects, ...unnamedLeaders(read, frame)].flatMap((agent) => {
    const mention = deixis.personOf(agent);
    return mention ? [{ agent, mention }] : [];
  });
  const seen = new Set<string>();
  const led = new Set<string>();
  return present.flatMap(({ agent, mention }) => {
    if (seen.has(mention.person.id)) return [];
    seen.add(mention.person.id);
    const side = mention.person.country;
    const leading = leads(view, agent);
    const role = roleOf(frame, agent, leading, side, led);
    const capacity = capacityOf(read, mention);
    const delegation =
      leading && side ? registry.delegation(side, delegationSurface(read, frame, agent, side)) : undefined;
    return [
      {
        who: registry.listed(
          mention.person.id,
          mention.referring ? undefined : view.article.text.slice(mention.start, mention.end),
        ),
        role,
        ...(side ? { side: registry.listed(side) } : {}),
        ...(capacity ? { capacity } : {}),
        ...(delegation ? { onBehalfOf: delegation } : {}),
        ...(isHeadOfState(read, mention.person.id) ? { headOfState: true as const } : {}),
        ...groundsOf(read, frame.sentence, frame.rule),
      },
    ];
  });
}

/** 与某方代表团会谈: a delegation without names is led by whom the article elsewhere says to lead the one of that side. */
function unnamedLeaders(read: ReadArticle, { subjects, objects }: MeetingFrame): readonly Agent[] {
  const parties = [...subjects, ...objects];
  const named = new Set(
    parties.flatMap((agent) => (agent.kind === 'PERSON' ? (agent.mention.person.country ?? '') : [])),
  );
  return parties.flatMap((agent) => {
    if (agent.kind !== 'DELEGATION' || agent.sides.length > 1 || agent.sides.some((side) => named.has(side))) return [];
    const leaders = read.leaders.filter(
      ({ mention: { person } }) =>
        agent.sides.length === 0 || person.country === undefined || agent.sides[0] === person.country,
    );
    const [one, other] = new Map(leaders.map((leader) => [leader.mention.person.id, leader])).values();
    return one && !other ? [one] : [];
  });
}

const headsOfState = new WeakMap<readonly PersonMention[], ReadonlySet<string>>();

function isHeadOfState({ people }: ReadArticle, person: string): boolean {
  const heads =
    headsOfState.get(people) ??
    new Set(people.filter(({ ranks }) => ranks.includes('HEAD_OF_STATE')).map((mention) => mention.person.id));
  headsOfState.set(people, heads);
  return heads.has(person);
}

/** In an audience one receives and one is received; elsewhere each side's leader, or else its first named, leads it. */
function roleOf(
  frame: MeetingFrame,
  agent: Agent,
  leading: boolean,
  side: string | undefined,
  led: Set<string>,
): AttendeeRole {
  if (frame.words.family === 'AUDIENCE' && frame.use === 'TRANSITIVE')
    return frame.subjects.includes(agent) ? 'HOST' : 'GUEST';
  const first = side !== undefined && !led.has(side);
  if (side) led.add(side);
  return leading || first ? 'LEAD' : 'MEMBER';
}

function delegationSurface(read: ReadArticle, frame: MeetingFrame, leader: Agent, side: string): string | undefined {
  const delegation = frame.subjects.find(
    (agent) =>
      agent.kind === 'DELEGATION' && agent.start >= leader.end && agent.sides.length === 1 && agent.sides[0] === side,
  );
  return delegation && read.view.article.text.slice(delegation.start, delegation.end);
}

function dateClaim(read: ReadArticle, frame: MeetingFrame): DateClaim | null {
  const { date } = frame;
  if (!date?.edtf) return null;
  return {
    date: date.edtf,
    text: read.view.article.text.slice(date.start, date.end),
    ...(date.basis ? { basis: date.basis } : {}),
    ...groundsOf(read, frame.sentence, date.rule),
  };
}

/** The words for the event with what stands right before them: 经贸磋商, in simplified script. */
function eventOf(read: ReadArticle, frame: MeetingFrame): string {
  const { folded } = read.view;
  const before =
    /(?:经贸|贸易|高级别|双边|经济|工作)*$/u.exec(
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
