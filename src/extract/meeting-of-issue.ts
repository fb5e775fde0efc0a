import type { MeetingStatus } from '../model/vocabulary.js';
import { idsOfPeople } from './agents.js';
import { within } from './article-view.js';
import { isCarriedBy } from './issue-list-extent.js';
import type { IssueMention } from './issue-lists.js';
import { type MeetingFrame, peopleOf } from './meeting-frame.js';
import type { ReadArticle } from './read-article.js';
import { beginningIn } from './spans-at.js';
import { speechAt } from './speech.js';
import type { TalkScope } from './talk-scopes.js';

/**
 * A list belongs to the definite frames of its sentence that carry it: those next after it, else the last before it.
 * Where its sentence has none and the article tells of several talks, it is of the talk that the text goes on about; null where
 * it is of others' talk.
 */
export function framesOf(
  read: ReadArticle,
  issue: IssueMention,
  told: readonly MeetingFrame[],
  talk: TalkScope | undefined,
): readonly MeetingFrame[] | null {
  // 就缓和局势、举行会晤等问题: a meeting that is talked about carries no list.
  const isTopic = ({ trigger }: MeetingFrame) => issue.list !== undefined && within(trigger, issue.list);
  const of = (status: MeetingStatus) =>
    told.filter((frame) => frame.definite && frame.use !== 'RELATIVE' && frame.status === status && !isTopic(frame));
  // 会晤后，双方将就甲问题举行会谈: what is still to be talked about.
  const planned = of('PLANNED').find((frame) => isCarriedBy(read.view, issue.end, frame));
  if (planned) return [planned];
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
