import { oncePer } from '../model/once-per.js';
import { dayRange } from '../model/partial-date.js';
import type { MeetingStatus } from '../model/vocabulary.js';
import { type Agent, idsOfPeople } from './agents.js';
import { clauseStart } from './article-view.js';
import { type MeetingFrame, peopleOf } from './meeting-frame.js';
import { patternOf } from './pattern.js';
import type { ReadArticle } from './read-article.js';
import { beginningAt } from './spans-at.js';
import { speechAt } from './speech.js';

/** What a person is quoted as saying of a meeting is not the article's own news; nor is what it tells as past beside others. */
export const isBackground = (read: ReadArticle, frame: MeetingFrame): boolean =>
  frame.sentence.zone.kind === 'BODY' &&
  ((speechAt(read.speeches, frame.trigger.start)?.speaker?.kind === 'PERSON' && !isOwnAccount(read, frame)) ||
    (frame.former && meetingNews(read).any) ||
    isRetold(read, frame));

/** 周某透露，星期三与吴某会面: where the article tells of no meeting itself, what one who was there tells of is its news. */
function isOwnAccount(read: ReadArticle, frame: MeetingFrame): boolean {
  const speaker = speechAt(read.speeches, frame.trigger.start)?.speaker;
  return (
    speaker?.kind === 'PERSON' &&
    speechAt(read.speeches, frame.trigger.start)?.sentence === frame.sentence &&
    !frame.former &&
    peopleIn(frame).size > 1 &&
    peopleIn(frame).has(speaker.mention.person.id) &&
    !meetingNews(read).own
  );
}

/** 会面曝光后, 会见吴某之后: told again, without a day, of two of whom the article tells elsewhere that they met. */
function isRetold({ view, meetings }: ReadArticle, frame: MeetingFrame): boolean {
  if (
    frame.date ||
    !/^[^，。；]{0,8}(?:之后|以后|以来|后|曝光|一事)/u.test(view.folded.slice(frame.trigger.end, frame.sentence.end))
  )
    return false;
  const who = peopleIn(frame);
  return (
    who.size > 1 &&
    meetings.some(
      (other) =>
        other.trigger.start !== frame.trigger.start &&
        (other.trigger.start < frame.trigger.start || other.date !== null) &&
        other.status === 'HELD' &&
        other.sentence.zone.kind !== 'HEADLINE' &&
        [...peopleIn(other)].filter((person) => who.has(person)).length === who.size,
    )
  );
}

const peopleIn = (frame: MeetingFrame): ReadonlySet<string> => new Set(peopleOf(frame));

/** Whether the article tells of a meeting that is not told as past, and whether of one that it tells itself. */
const meetingNews = oncePer((read: ReadArticle) => {
  const news = read.meetings.filter(
    ({ status, former, definite, sentence, subjects, objects }) =>
      status === 'HELD' &&
      !former &&
      definite &&
      sentence.zone.kind === 'BODY' &&
      [...subjects, ...objects].some(({ kind }) => kind === 'PERSON'),
  );
  const own = news.some(({ trigger }) => speechAt(read.speeches, trigger.start)?.speaker?.kind !== 'PERSON');
  return { any: news.length > 0, own };
});

/** Days before an article about which it still tells as news. */
const newsDays = 31;

export function isPast(read: ReadArticle, { date }: MeetingFrame): boolean {
  const written = dayRange(read.reference.date ?? undefined);
  const told = dayRange(date?.edtf ?? undefined);
  return (
    written !== null && told !== null && Date.parse(written.earliest) - Date.parse(told.latest) > newsDays * 86_400_000
  );
}

/** 今天上午我们进行了会谈: said at a later meeting, of an earlier one of the same people. */
export const isInclusive = (read: ReadArticle, frame: MeetingFrame): boolean =>
  isBackground(read, frame) &&
  /我们|我[同跟和与](?:您|你|总统|主席|总理)/u.test(
    read.view.folded.slice(clauseStart(read.view, frame.sentence, frame.trigger.start), frame.trigger.start),
  );

/** A headline is about what the text below it tells, of people whom both name, and says too little of when and whether. */
export function isToldBelow(read: ReadArticle, frame: MeetingFrame): boolean {
  const named = peopleIn(frame);
  return read.meetings.some(
    (other) => other.sentence.zone.kind === 'BODY' && [...peopleIn(other)].some((id) => named.has(id)),
  );
}

/** 周某会晤甲国外长: told of somebody by country and title, who is named where the article tells of it elsewhere. */
export function isNamedElsewhere(read: ReadArticle, frame: MeetingFrame): boolean {
  const { subjects, objects } = frame;
  const [side, other] = objects;
  const [who] = idsOfPeople(subjects);
  if (side?.kind !== 'SIDE' || other || !who) return false;
  const title = beginningAt(read.view.titles, side.end);
  if (
    !title ||
    title.entry.rank === 'OFFICIAL' ||
    /^(?:们|等|团|一行)/u.test(read.view.folded.slice(title.end, title.end + 2))
  )
    return false;
  return read.meetings.some(
    (told) =>
      told.trigger.start !== frame.trigger.start &&
      told.status === frame.status &&
      told.sentence.zone.kind === 'BODY' &&
      peopleIn(told).has(who) &&
      [...told.subjects, ...told.objects].some((agent) => agent.kind === 'PERSON' && agent.sides[0] === side.sides[0]),
  );
}

/** The day of the article that tells of the meeting as its news, where it names no day of its own. */
export function newsOf(read: ReadArticle, frame: MeetingFrame): { newsOf?: string } {
  const { date } = read.reference;
  const isNews = !frame.date && !frame.former && frame.sentence.zone.kind !== 'CAPTION' && !isBackground(read, frame);
  return isNews && date && /^\d{4}-\d\d-\d\d$/u.test(date) ? { newsOf: date } : {};
}

/** What is told of a day after the article was written is planned, however it is told: 周某明日会见吴某. */
export function statusBy(read: ReadArticle, { status, date }: MeetingFrame): MeetingStatus {
  const written = dayRange(read.reference.date ?? undefined);
  const told = dayRange(date?.edtf ?? undefined);
  return status === 'HELD' && written && told && told.earliest > written.latest ? 'PLANNED' : status;
}

/** 周某会见一批代表, 与某访问团会面: one person who met a group of which the sentence names nobody. */
export const isOfGroup = (read: ReadArticle, frame: MeetingFrame, people: number): boolean =>
  (people === 1
    ? frame.use === 'TRANSITIVE' || ofGroup.has(frame.rule) || isOfDelegation(frame)
    : frame.rule === 'meeting:of-group' || (people === 2 && isOfDelegation(frame))) &&
  (isNews(read, frame) ||
    !/^[^，。；]{0,20}(?<!小)时(?:[，：]|如是|$|[^，。；]{0,4}[说称指])/u.test(
      read.view.folded.slice(frame.trigger.end, frame.sentence.end),
    ));

/**
 * 某委员会8日与多名议员举行会面，…与会的议员包括周某、吴某: what the article tells of, though who was there is told elsewhere, since it
 * names nobody at any other meeting.
 */
export const isOfGroupsAlone = (read: ReadArticle, { sentence, trigger, status, use, rule }: MeetingFrame): boolean =>
  status === 'HELD' &&
  use !== 'NOUN' &&
  use !== 'RELATIVE' &&
  sentence.zone.kind === 'BODY' &&
  rule !== 'meeting:announced' &&
  patternOf(groupWithGroup, read.view.vocabulary.grammar.groups, read.view.vocabulary.grammar.bodies).test(
    read.view.folded.slice(sentence.start, trigger.start),
  ) &&
  read.meetings.every((frame) => frame.status !== 'HELD' || peopleOf(frame).length === 0);

const groupWithGroup = (groups: string, bodies: string) =>
  `(?:${groups}|${bodies})[^。；]{0,80}[与同和跟][^，。；]{0,16}(?:${groups}|${bodies}|者)[^，。；]{0,8}$`;

/** Told with its day where the article begins. */
const isNews = ({ view }: ReadArticle, { date, sentence }: MeetingFrame): boolean =>
  date !== null && view.sentences.find(({ zone }) => zone.kind === 'BODY') === sentence;

/** The one person that the sentence names stands beside a delegation. */
const isOfDelegation = ({ subjects, objects }: MeetingFrame): boolean => {
  const parties = [...subjects, ...objects];
  return (
    parties.some(({ kind }) => kind === 'DELEGATION') && parties.filter(({ kind }) => kind === 'PERSON').length === 1
  );
};

/** Rules by which one person meets a group. */
const ofGroup: ReadonlySet<string> = new Set(['meeting:with-group', 'meeting:of-group']);

/** 周某与外方会谈: with one person named and no delegation it says too little to make a meeting that was held. */
export const isOneSided = (frame: MeetingFrame, agents: readonly Agent[], people: number, sides: number): boolean =>
  (frame.use === 'CARRIED' || frame.use === 'MUTUAL') &&
  !ofGroup.has(frame.rule) &&
  frame.status === 'HELD' &&
  people === 1 &&
  (sides < 2 || !agents.some(({ kind }) => kind === 'DELEGATION'));
