import type { Agent } from './agents.js';
import type { ArticleView } from './article-view.js';
import { type MeetingFrame, peopleOf } from './meeting-frame.js';
import { isLeader } from './ranks.js';
import { beginningIn } from './spans-at.js';
import { fullSpan } from './spoken-of.js';

/**
 * Whether a country that a frame names stands for no delegation: 台湾嘉宾, people who are at home there; 新方领导人, where the
 * article elsewhere names who of that country met the same people.
 */
export function isNoDelegation(
  view: ArticleView,
  frame: MeetingFrame,
  { kind, end, sides }: Agent,
  frames: readonly MeetingFrame[],
): boolean {
  if (kind !== 'SIDE') return false;
  const after = view.folded.slice(end, end + reach);
  if (delegation.test(after)) return false;
  if (guests.test(after) || [...frame.subjects, ...frame.objects].some((agent) => isHis(view, end, agent))) return true;
  const byOffice = leaders.test(after) || hasOffice(view, end);
  return byOffice && frames.some((other) => other !== frame && namesOneOf(other, sides) && shares(other, frame));
}

const reach = 40;
const delegation = /^[^，。；、]{0,8}(?:代表团|团队|工作组)/u;
const guests = /^[^，。；、与和同跟]{0,8}(?:人士|嘉宾)/u;
/** 甲国、乙国和丙国等国领导人. */
const leaders = /^(?:[、和与及][^，。；、和与及]{1,6}){0,4}[^，。；、与和同跟]{0,6}(?:领导人|领袖|首脑|政要)/u;

/** 某国众议长周某: the country is part of what he is, or stands right before his office. */
function isHis(view: ArticleView, end: number, agent: Agent): boolean {
  if (agent.kind !== 'PERSON' || agent.start <= end) return false;
  const { start } = fullSpan(agent);
  if (start <= end) return true;
  const between = view.folded.slice(end, start);
  return start - end <= officeReach && !parted.test(between) && beginningIn(view.meetings, end, start).length === 0;
}

/** 新方议长, with what the office is of between. */
const hasOffice = ({ folded, titles }: ArticleView, end: number): boolean =>
  beginningIn(titles, end, end + officeReach).some(
    ({ entry, start }) => isLeader(entry.rank) && !parted.test(folded.slice(end, start)),
  );
const officeReach = 6;
const parted = /[，。；、与和同跟]/u;

const namesOneOf = ({ subjects, objects }: MeetingFrame, sides: readonly string[]): boolean =>
  [...subjects, ...objects].some(
    (agent) => agent.kind === 'PERSON' && agent.sides.some((side) => sides.includes(side)),
  );

const shares = (one: MeetingFrame, other: MeetingFrame): boolean => {
  const people = new Set(peopleOf(one));
  return one.status === other.status && peopleOf(other).some((id) => people.has(id));
};
