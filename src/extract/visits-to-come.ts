import type { Span } from '../text/article.js';
import { isPerson, type PersonAgent } from './agents.js';
import { type ArticleView, clauseEnd, clauseStart, type Sentence } from './article-view.js';
import type { DateMention } from './dates/date-mention.js';
import { subjectsBefore } from './earlier-subjects.js';
import type { MeetingWords } from './grammar.js';
import { matchesOf } from './matches-of.js';
import { dateOf } from './meeting-date.js';
import { type Layers, type MeetingFrame, plainlyTold } from './meeting-frame.js';
import { partiesBefore } from './parties.js';
import { beginningIn } from './spans-at.js';
import { fullSpan } from './spoken-of.js';

const words: MeetingWords = { words: ['访问'], family: 'AUDIENCE', kind: 'VISIT' };
const invited = /(?<![适反响回相对顺])应([^。；]{3,90}?)(?:的?(?:共同)?邀请|之邀)，/u;
const visit =
  /(?<=对[^，。；]{1,24})(?:进行|展开)[^，。；]{0,10}访问|(?<![采走专拜回家])访问|访华|访[美俄日韩朝英法德欧印越](?=[，。；\d]|$)/gu;
/** A visit of state, at which whoever comes is received. */
const official = /国事访问|正式(?:友好)?访问/u;
/** What is told of it while it is still to be. */
const toCome = /将(?!军)|拟(?!定)|计划(?![书生])|定于|预定|预计|即将|乘专机(?!抵达)|启程|动身/u;
const isOver = /抵达|到达|飞抵|结束|圆满|已于|访问了|取消|推迟|不会/u;

/** 应周某邀请，吴某将于8日至9日访问某国: a visit that is planned, of whoever invites and whoever comes; or of him alone who comes. */
export function visitsToCome(view: ArticleView, layers: Layers): MeetingFrame[] {
  return view.sentences.flatMap((sentence) => {
    if (sentence.zone.kind !== 'BODY') return [];
    const text = view.folded.slice(sentence.start, sentence.end);
    if (!text.includes('访') || !toCome.test(text)) return [];
    const invitation = invited.exec(text);
    return invitation
      ? ofInvited(view, layers, sentence, spanOf(sentence, invitation.index, invitation[0]))
      : visitsIn(view, sentence, sentence.start).flatMap((trigger) => unhosted(view, layers, sentence, trigger) ?? []);
  });
}

const spanOf = ({ start }: Span, index: number, { length }: string): Span => ({
  start: start + index,
  end: start + index + length,
});

/** Of a sentence, the visits told behind a place that are yet to be. */
const visitsIn = (view: ArticleView, sentence: Sentence, from: number): Span[] =>
  matchesOf(view.folded.slice(from, sentence.end), visit)
    .map((match) => {
      const before = /^(?:进行|展开|开始)(?:了?为期[^，。；]{1,6}的)?/u.exec(match[0])?.[0].length ?? 0;
      return spanOf({ start: from, end: sentence.end }, match.index + before, match[0].slice(before));
    })
    .filter(({ start }) => {
      const told = view.folded.slice(sentence.start, start);
      return toCome.test(told) && !isOver.test(told);
    });

function ofInvited(view: ArticleView, layers: Layers, sentence: Sentence, invitation: Span): MeetingFrame[] {
  const { start, end } = invitation;
  const hosts = beginningIn(layers.agents, start, end).filter(isPerson);
  const next = beginningIn(layers.agents, end, clauseEnd(view, sentence, end)).find(isPerson);
  const named = next && leads.test(view.folded.slice(end, Math.max(end, fullSpan(next).start)));
  // 周某乘专机离开某地，应吴某邀请，对某国进行访问.
  const guest = named ? next : subjectsBefore(view, sentence, layers.agents, start).find(isPerson);
  if (!guest) return [];
  const others = hosts.filter(({ sides: [country] }) => country === undefined || !guest.sides.includes(country));
  return visitsIn(view, sentence, end).flatMap((trigger, index, all) =>
    others
      .filter(
        (host) => (others.length === 1 && index === 0) || isVisited(layers, host, all[index - 1]?.end ?? end, trigger),
      )
      .map((host) => ({ ...frameOf(view, layers, sentence, trigger), subjects: [host], objects: [guest] })),
  );
}

/** 应甲国总统周某、乙国总统吴某邀请，郑某将对甲国进行访问: only of those whose country is visited. */
const isVisited = ({ agents }: Layers, { sides: [country] }: PersonAgent, from: number, { end }: Span): boolean =>
  beginningIn(agents, from, end).some(({ kind, sides }) => kind === 'SIDE' && sides[0] === country);

/** 周某将于8日至9日对某国进行国事访问: who will receive him is not told. */
function unhosted(view: ArticleView, layers: Layers, sentence: Sentence, trigger: Span): MeetingFrame | null {
  const until = trigger.end;
  const from = clauseStart(view, sentence, trigger.start);
  if (!official.test(view.folded.slice(from, until))) return null;
  const country = beginningIn(layers.agents, from, until).findLast(({ kind }) => kind === 'SIDE');
  const guests = partiesBefore(view, sentence, layers.agents, country?.start ?? from).subjects.filter(isPerson);
  const [guest, other] = guests;
  if (!country || !guest || other || guest.sides[0] === country.sides[0]) return null;
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
  const before = dateOf(view, layers, sentence, trigger, until);
  return dateOf(view, layers, own, trigger, until) ?? (before?.granularity === 'INTERVAL' ? before : null);
}

/** What may stand between the invitation and who is invited: his office, and no other verb. */
const leads = /^[^，。；：、]{0,20}$/u;
