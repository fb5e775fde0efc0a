import type { Agent } from './agents.js';
import type { ArticleView, Sentence } from './article-view.js';
import { countryMeant } from './country-meant.js';
import { beginningIn } from './spans-at.js';
import { fullSpan } from './spoken-of.js';

/**
 * 应周某、吴某邀请，郑某…举行甲乙元首会晤: the inviter of the country that the meeting is called for, or the only one; null
 * where the sentence tells of none. `before` is the clause up to the word for the meeting, at `until`.
 */
export function inviterMet(
  view: ArticleView,
  sentence: Sentence,
  agents: readonly Agent[],
  guests: readonly Agent[],
  before: string,
  until: number,
): Agent | null {
  const named = ofTwo.exec(before);
  const [guest, other] = guests.filter(({ kind }) => kind === 'PERSON');
  if (!named || !guest || other) return null;
  const text = view.folded.slice(sentence.start, sentence.end);
  const invitation = invited.exec(text);
  if (!invitation) return null;
  const from = sentence.start + invitation.index;
  const hosts = beginningIn(agents, from, from + invitation[0].length).filter(
    (agent) => agent.kind === 'PERSON' && fullSpan(agent).start >= from && agent !== guest,
  );
  const shorts = [named[1], named[2]].flatMap((short) => countryMeant(view, short ?? '')?.id ?? []);
  // 对某国进行访问并举行甲乙总理会晤: the country that the clause names, where its short form is not known.
  const visited = agents
    .filter(({ kind, start, end }) => kind === 'SIDE' && start >= until - before.length && end <= until)
    .flatMap((agent) => agent.sides);
  const hostOf = (sides: readonly string[]) =>
    hosts.find(({ sides: [side] }) => side !== undefined && !guest.sides.includes(side) && sides.includes(side));
  return hostOf(shorts) ?? hostOf(visited) ?? null;
}

/** 应周某之邀在某地餐叙: who invites to a meal is at the table. */
export function inviterAtTable(
  view: ArticleView,
  sentence: Sentence,
  agents: readonly Agent[],
  position: number,
): Agent | null {
  const match = /应([^，。；]{2,30})(?:之邀|的?邀请|邀约)，?[^，。；]{0,16}$/u.exec(
    view.folded.slice(Math.max(sentence.start, position - 60), position),
  );
  if (!match) return null;
  const from = Math.max(sentence.start, position - 60) + match.index;
  const people = beginningIn(agents, from, from + 1 + (match[1] ?? '').length).filter(
    (agent) => agent.kind === 'PERSON',
  );
  return people.length === 1 ? (people[0] as Agent) : null;
}

/** 周某提议举行会谈，吴某已同意: who agrees is to be there. */
export function whoAgreed(
  view: ArticleView,
  sentence: Sentence,
  agents: readonly Agent[],
  position: number,
  before: string,
): Agent | null {
  if (!proposed.test(before)) return null;
  const [next, other] = beginningIn(agents, position, Math.min(sentence.end, position + agreeingReach)).filter(
    (agent) => agent.kind === 'PERSON' && agent.end <= sentence.end,
  );
  if (!next || other) return null;
  const between = view.folded.slice(position, fullSpan(next).start);
  const said = view.folded.slice(Math.max(next.end, fullSpan(next).end), sentence.end);
  return /^[^，。；]{0,6}，$/u.test(between) && agreeing.test(said) ? next : null;
}
const agreeingReach = 24;
const proposed = /(?:提议|建议|提出|邀请|邀约|约)[^，。；]*$/u;
const agreeing = /^(?:也|亦|已|已经|随即|当场|即时|立即|欣然|表示|当即|爽快)*(?:同意|答应|应允|接受|应约|允诺)/u;

const ofTwo = /(.)(.)(?:两国)?(?:元首|总理|领导人|首脑|外长)(?:第?[一二三四五六七八九十\d]+次|定期|年度|非正式)*$/u;
const invited = /应[^，。]*邀请/u;
