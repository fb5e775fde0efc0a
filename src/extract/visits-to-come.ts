import type { Span } from '../text/article.js';
import { type Agent, isPerson, type PersonAgent } from './agents.js';
import { type ArticleView, clauseEnd, clauseStart, type Sentence } from './article-view.js';
import type { DateMention } from './dates/date-mention.js';
import { subjectsBefore } from './earlier-subjects.js';
import type { MeetingWords } from './grammar.js';
import { matchesOf } from './matches-of.js';
import { dateOf } from './meeting-date.js';
import { type Layers, type MeetingFrame, plainlyTold } from './meeting-frame.js';
import { statusOf } from './meeting-status.js';
import { partiesBefore } from './parties.js';
import { beginningIn } from './spans-at.js';
import { isOblique } from './spoken-of.js';

const words: MeetingWords = { words: ['访问'], family: 'AUDIENCE', kind: 'VISIT' };
/** 应周某、吴某邀请，; not 应加强合作. */
const invited = /应(?!该|当|加强|接受|尽|继续|共同)([^，。；]{3,90}?)(?:的?(?:共同)?邀请|之邀)，/gu;
const visit =
  /(?<=对[^，。；]{1,24})(?:进行|展开|开始)[^，。；]{0,10}访问|(?<![采走专拜回家])访问|访华|访[美俄日韩朝英法德欧印越](?=[，。；\d]|$)/gu;
/** A visit of state, at which whoever comes is received. */
const official = /国事访问|正式(?:友好)?访问/u;
/** What is told of it while it is still to be. */
const toCome = /将(?!军)|拟(?!定)|计划(?![书生])|定于|预定|预计|即将|乘专机(?!抵达)|启程|动身/u;
/** What is told of a visit that was. */
const isOver = /抵达|到达|飞抵|结束|圆满|已于|访问了|曾|去年|前年/u;

/** 应周某邀请，吴某将于8日至9日访问某国: a visit that is planned, of whoever invites and whoever comes; or of him alone who comes. */
export function visitsToCome(view: ArticleView, layers: Layers): MeetingFrame[] {
  return view.sentences.flatMap((sentence) => {
    if (sentence.zone.kind !== 'BODY') return [];
    const text = view.folded.slice(sentence.start, sentence.end);
    if (!text.includes('访') || !toCome.test(text)) return [];
    const invitations = matchesOf(text, invited).map(({ index, 0: { length } }) => ({
      start: sentence.start + index,
      end: sentence.start + index + length,
    }));
    return invitations.length > 0
      ? invitations.flatMap((invitation, at) =>
          ofInvited(view, layers, sentence, invitation, invitations[at + 1]?.start ?? sentence.end),
        )
      : visitsIn(view, sentence, sentence.start, sentence.end).flatMap(
          (trigger) => unhosted(view, layers, sentence, trigger) ?? [],
        );
  });
}

/** Of a sentence, the visits told between two places that are yet to be. */
const visitsIn = (view: ArticleView, sentence: Sentence, from: number, to: number): Span[] =>
  matchesOf(view.folded.slice(from, to), visit)
    .map(({ index, 0: told }) => {
      const before = /^(?:进行|展开|开始)(?:了?为期[^，。；]{1,6}的)?/u.exec(told)?.[0].length ?? 0;
      return { start: from + index + before, end: from + index + told.length };
    })
    .filter(({ start }) => {
      const told = view.folded.slice(sentence.start, start);
      return toCome.test(told) && !isOver.test(told);
    });

function ofInvited(
  view: ArticleView,
  layers: Layers,
  sentence: Sentence,
  { start, end }: Span,
  until: number,
): MeetingFrame[] {
  const hosts = beginningIn(layers.agents, start, end).filter(isPerson);
  const guest = guestOf(view, layers, sentence, start, end);
  if (!guest) return [];
  const others = hosts.filter(({ sides: [country] }) => country === undefined || !guest.sides.includes(country));
  return visitsIn(view, sentence, end, until)
    .filter((trigger) => isPlanned(view, sentence, guest, trigger))
    .flatMap((trigger) => {
      const visited = countriesVisited(view, layers, sentence, trigger);
      return others
        .filter(({ sides: [country] }) =>
          visited.length === 0 ? others.length === 1 : country === undefined || visited.includes(country),
        )
        .map((host) => ({ ...frameOf(view, layers, sentence, trigger), subjects: [host], objects: [guest] }));
    });
}

/** Who is invited: right behind the invitation; else the clause's own before it, or whom the clause before is about. */
function guestOf(
  view: ArticleView,
  { agents }: Layers,
  sentence: Sentence,
  start: number,
  end: number,
): PersonAgent | undefined {
  // 周某的特使、外长吴某: not whose envoy he is.
  const next = beginningIn(agents, end, clauseEnd(view, sentence, end))
    .filter(isPerson)
    .find((agent) => !isOblique(view, sentence, agent));
  if (next) return next;
  const own = beginningIn(agents, clauseStart(view, sentence, start), start).filter(isPerson);
  return own.at(-1) ?? subjectsBefore(view, sentence, agents, start).find(isPerson);
}

const isPlanned = (view: ArticleView, sentence: Sentence, guest: Agent, { start }: Span): boolean =>
  statusOf(view, sentence, clauseStart(view, sentence, start), [guest], start) === 'PLANNED';

/** Ids of the countries of 对某国、某国进行访问 and 访问某国、某国. */
function countriesVisited(view: ArticleView, { agents }: Layers, sentence: Sentence, { start, end }: Span): string[] {
  const from = clauseStart(view, sentence, start);
  const towards = view.folded.slice(from, start).lastIndexOf('对');
  let at = end;
  return beginningIn(agents, towards < 0 ? end : from + towards, towards < 0 ? clauseEnd(view, sentence, end) : start)
    .filter(({ kind }) => kind === 'SIDE')
    .flatMap((agent) => {
      const joined = towards >= 0 || /^(?:[、和及与]|以及)?$/u.test(view.folded.slice(at, agent.start));
      if (joined) at = agent.end;
      return joined ? agent.sides.slice(0, 1) : [];
    });
}

/** 周某将于8日至9日对某国进行国事访问: who will receive him is not told. */
function unhosted(view: ArticleView, layers: Layers, sentence: Sentence, trigger: Span): MeetingFrame | null {
  const from = clauseStart(view, sentence, trigger.start);
  if (!official.test(view.folded.slice(from, trigger.end))) return null;
  const country = beginningIn(layers.agents, from, trigger.end).findLast(({ kind }) => kind === 'SIDE');
  const guests = partiesBefore(view, sentence, layers.agents, country?.start ?? from).subjects.filter(isPerson);
  const [guest, other] = guests;
  if (!country || !guest || other || guest.sides[0] === country.sides[0]) return null;
  if (!isPlanned(view, sentence, guest, trigger)) return null;
  return {
    ...frameOf(view, layers, sentence, trigger),
    subjects: [],
    objects: [guest],
    occasion: `访问${view.folded.slice(country.start, country.end)}`,
  };
}

function frameOf(
  view: ArticleView,
  layers: Layers,
  sentence: Sentence,
  trigger: Span,
): Omit<MeetingFrame, 'subjects' | 'objects'> {
  return {
    sentence,
    words,
    trigger,
    use: 'TRANSITIVE',
    status: 'PLANNED',
    ...plainlyTold,
    date: daysOf(view, layers, sentence, trigger),
    from: clauseStart(view, sentence, trigger.start),
    rule: 'meeting:visit-to-come',
  };
}

/** 周某24日介绍，…将对某国进行访问: what its own clause says of when, or from which day to which before it. */
function daysOf(view: ArticleView, layers: Layers, sentence: Sentence, trigger: Span): DateMention | null {
  const until = clauseEnd(view, sentence, trigger.end);
  const own = { ...sentence, start: clauseStart(view, sentence, trigger.start) };
  const date = dateOf(view, layers, own, trigger, until);
  if (date) return date;
  const before = dateOf(view, layers, sentence, trigger, until);
  return before?.granularity === 'INTERVAL' ? before : null;
}
