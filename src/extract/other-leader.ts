import { isPerson, type PersonAgent } from './agents.js';
import type { ArticleView } from './article-view.js';
import { countryMeant } from './country-meant.js';
import { type Layers, type MeetingFrame, peopleOf } from './meeting-frame.js';

/**
 * 甲国总统周某取消甲乙峰会: a summit of two countries, of which one leader is told, is with the one whom the article calls the other's
 * leader, or else the one of that country who met another leader in it.
 */
export function withOtherLeader(
  view: ArticleView,
  frame: MeetingFrame,
  { agents }: Layers,
  all: readonly MeetingFrame[],
): MeetingFrame {
  const [id, other] = new Set(peopleOf(frame));
  if (frame.status === 'HELD' || !id || other) return frame;
  const pair = summitOf(view, frame);
  if (pair.length === 0) return frame;
  const people = agents.filter(isPerson);
  const leaders = new Set(people.flatMap(({ mention }) => (leads(mention.ranks) ? [mention.person.id] : [])));
  const own = people.find(({ mention }) => mention.person.id === id)?.mention.person.country;
  if (!own || !pair.includes(own) || !leaders.has(id)) return frame;
  const theirs = people.filter(({ mention }) => mention.person.country === pair.find((country) => country !== own));
  const peers = new Set(
    all.flatMap((told) =>
      told.status === 'HELD' && peopleOf(told).some((who) => leaders.has(who)) ? peopleOf(told) : [],
    ),
  );
  const leader =
    onlyOne(theirs.filter(({ mention }) => leaders.has(mention.person.id))) ??
    onlyOne(theirs.filter(({ mention }) => peers.has(mention.person.id)));
  return leader ? { ...frame, objects: [...frame.objects, leader] } : frame;
}

function onlyOne(agents: readonly PersonAgent[]): PersonAgent | undefined {
  const [one, other] = new Map(agents.map((agent) => [agent.mention.person.id, agent])).values();
  return other ? undefined : one;
}

const leads = (ranks: PersonAgent['mention']['ranks']): boolean =>
  ranks.some((rank) => rank === 'HEAD_OF_STATE' || rank === 'HEAD_OF_GOVERNMENT');

/** The ids of the two countries right before 峰会 or 首脑会谈, or none. */
function summitOf(view: ArticleView, { trigger }: MeetingFrame): string[] {
  const match = summit.exec(view.folded.slice(Math.max(0, trigger.start - 10), trigger.end));
  const countries = [match?.[1], match?.[2]].flatMap((form) => (form ? (countryMeant(view, form)?.id ?? []) : []));
  return countries.length === 2 && countries[0] !== countries[1] ? countries : [];
}

const summit = /(\p{Script=Han})(\p{Script=Han})(?:两国)?(?:(?:领导人|元首|首脑|领袖)(?:会谈|会晤|会面|峰会)|峰会)$/u;
