import { isPerson, type PersonAgent } from './agents.js';
import type { ArticleView } from './article-view.js';
import { countryMeant } from './country-meant.js';
import { type Layers, type MeetingFrame, peopleOf } from './meeting-frame.js';

/**
 * 周某取消甲乙峰会: a summit of two countries, of whom one leader is told, is with the one whom the article calls the other's leader,
 * or else the one of that country who meets others in it.
 */
export function withOtherLeader(
  view: ArticleView,
  frame: MeetingFrame,
  { agents }: Layers,
  all: readonly MeetingFrame[],
): MeetingFrame {
  const [id, other] = new Set(peopleOf(frame));
  if (frame.status === 'HELD' || !id || other) return frame;
  const own = [...frame.subjects, ...frame.objects].find(isPerson)?.mention.person.country;
  const pair = summitOf(view, frame);
  if (!own || !pair.includes(own)) return frame;
  const theirs = pair.find((country) => country !== own);
  const theirOwn = agents.filter(isPerson).filter(({ mention }) => mention.person.country === theirs);
  const meeting = new Set(all.flatMap((told) => (told.status === 'HELD' ? peopleOf(told) : [])));
  const leader =
    onlyOne(theirOwn.filter(leads)) ?? onlyOne(theirOwn.filter(({ mention }) => meeting.has(mention.person.id)));
  return leader ? { ...frame, objects: [...frame.objects, leader] } : frame;
}

function onlyOne(agents: readonly PersonAgent[]): PersonAgent | undefined {
  const [one, other] = new Map(agents.map((agent) => [agent.mention.person.id, agent])).values();
  return other ? undefined : one;
}

const leads = ({ mention }: PersonAgent): boolean => mention.ranks.some((rank) => rank === 'HEAD_OF_STATE');

/** The ids of the two countries right before 峰会 or 首脑会谈, or none. */
function summitOf(view: ArticleView, { trigger }: MeetingFrame): string[] {
  const match = summit.exec(view.folded.slice(Math.max(0, trigger.start - 10), trigger.end));
  const countries = [match?.[1], match?.[2]].flatMap((form) => (form ? (countryMeant(view, form)?.id ?? []) : []));
  return countries.length === 2 && countries[0] !== countries[1] ? countries : [];
}

const summit = /(\p{Script=Han})(\p{Script=Han})(?:两国)?(?:领导人|元首|首脑|领袖)?(?:峰会|会谈|会晤|会面)$/u;
