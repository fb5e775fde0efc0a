import { type Agent, isPerson } from './agents.js';
import { type ArticleView, clauseStart } from './article-view.js';
import { type MeetingFrame, peopleOf } from './meeting-frame.js';
import { type MetApart, together, wereMetApart } from './met-apart.js';
import type { PersonMention } from './people.js';
import { fullSpan } from './spoken-of.js';

/** 分别会见B、C; 先后与B、C会谈: as many meetings as there are others. */
export function apart(view: ArticleView, frame: MeetingFrame): MeetingFrame[] {
  if (frame.rule === 'meeting:leaders-together') return [frame];
  const from = clauseStart(view, frame.sentence, frame.trigger.start);
  const told = view.folded.slice(from, frame.trigger.start);
  if (!/分别|先后|(?:都|均)(?:曾|已)?[与同和跟]/u.test(told) && !ofSeveralCountries(view, frame)) return [frame];
  const people = (agents: readonly Agent[]) => agents.filter(({ kind }) => kind === 'PERSON');
  const met = people(frame.companions ?? []).filter((agent) => frame.subjects.includes(agent));
  const together = people(frame.subjects).filter((agent) => !met.includes(agent));
  if (met.length > 1 && together.length > 1 && frame.objects.length === 0 && severallyWith.test(told))
    return met.map((one, index) => ({ ...frame, subjects: [...together, one], another: frame.another || index > 0 }));
  const each = frame.subjects.findIndex((agent) => isEach(view, agent));
  if (each > 1 && frame.objects.length === 0)
    return people(frame.subjects.slice(0, each)).map((subject) => ({
      ...frame,
      subjects: [subject, ...people(frame.subjects.slice(each))],
    }));
  const [subject, ...others] = people(frame.subjects);
  if (frame.rule === 'meeting:passive' && others.length > 0 && people(frame.objects).length === 1)
    return people(frame.subjects).map((one) => ({ ...frame, subjects: [one] }));
  if (people(frame.objects).length === 1 && others.length > 0 && severally.test(told) && !withOthers(view, frame))
    return people(frame.subjects).map((one) => ({ ...frame, subjects: [one] }));
  if (people(frame.objects).length > 1)
    return people(frame.objects).map((object) => ({
      ...frame,
      objects: [object],
    }));
  // 周某、吴某今日先后拜会某会成员.
  if (
    frame.use === 'TRANSITIVE' &&
    people(frame.objects).length === 0 &&
    met.length === 0 &&
    others.length > 0 &&
    severally.test(told)
  )
    return people(frame.subjects).map((one) => ({ ...frame, subjects: [one] }));
  if (frame.objects.length > 0 || !subject || others.length < 2) return [frame];
  return others.map((other) => ({ ...frame, subjects: [subject, other] }));
}

/**
 * 分别会见周某和吴某。…会见周某、吴某时，郑某说: those of whom it was told that they were met one by one were so; and where just
 * these are said to have been met 分别, wherever they are told of together.
 */
export function asTold(
  view: ArticleView,
  frame: MeetingFrame,
  frames: readonly MeetingFrame[],
  apartly: MetApart,
): MeetingFrame[] {
  const { trigger, subjects, objects, companions = [] } = frame;
  const met = (objects.length > 0 ? objects : companions).filter(isPerson);
  if (met.length < 2) return [frame];
  const end = Math.max(trigger.end, ...objects.map((agent) => fullSpan(agent).end));
  const hosts = subjects.filter((agent) => !companions.includes(agent));
  const ids = met.map(({ mention }) => mention.person.id);
  const oneByOne =
    /^(?:时|期间)/u.test(view.folded.slice(end, end + 2)) &&
    ids.every((id) =>
      frames.some((other) => {
        const told = new Set(peopleOf(other));
        return other.trigger.start < trigger.start && told.has(id) && ids.every((one) => one === id || !told.has(one));
      }),
    );
  if (!oneByOne && !wereMetApart(view, frame, hosts, ids, apartly)) return [frame];
  if (objects.length > 0) return met.map((one) => ({ ...frame, objects: [one] }));
  return met.map((one) => ({ ...frame, subjects: [...hosts, one], companions: [one] }));
}

/**
 * 某国总统将与甲国总理周某、乙国总统吴某举行会晤: heads of several other countries are met one by one, unless they are said to
 * meet together.
 */
function ofSeveralCountries(
  view: ArticleView,
  { sentence, subjects, objects, trigger, words, status, use }: MeetingFrame,
): boolean {
  const [host, ...others] = [...subjects, ...objects].flatMap((agent) =>
    agent.kind === 'PERSON' ? [agent.mention] : [],
  );
  if (!host || others.length < 2 || words.kind === 'SUMMIT' || words.kind === 'MEAL') return false;
  if (together.test(view.folded.slice(sentence.start, Math.min(sentence.end, trigger.end + 8)))) return false;
  const countries = new Set(others.map(({ person }) => person.country));
  if (ofStateAndGovernment(others) && !countries.has(undefined) && !countries.has(host.person.country)) return true;
  // 周某在甲地同吴某、郑某举行会晤: once it was held, they met together.
  if (status === 'HELD' && use === 'CARRIED') return false;
  const heads = others.every(({ ranks }) =>
    ranks.some((rank) => rank === 'HEAD_OF_STATE' || rank === 'HEAD_OF_GOVERNMENT'),
  );
  return heads && countries.size === others.length && !countries.has(undefined) && !countries.has(host.person.country);
}

/** 国家主席周某、国务院总理吴某: a country's head of state and its head of government receive one after the other. */
const ofStateAndGovernment = (others: readonly PersonMention[]): boolean =>
  others.length === 2 &&
  others[0]?.person.country === others[1]?.person.country &&
  others.some(({ ranks }) => ranks.includes('HEAD_OF_STATE')) &&
  others.some(({ ranks }) => ranks.includes('HEAD_OF_GOVERNMENT') && !ranks.includes('HEAD_OF_STATE'));

/** 周某、吴某组成的代表团先后与郑某、王某会面: all of the one side, each of the other. */
const severallyWith = /(?:分别|先后)[与同和跟]/u;

/** 周某和吴某都曾分别致电郑某. */
const severally = /(?:分别|先后)[^，。；]{0,8}$/u;

/** 先后会见某会官员及议长周某: those who are met one after the other are told, though not all by name. */
const withOthers = (view: ArticleView, { objects, trigger }: MeetingFrame): boolean => {
  const [first] = objects;
  return (
    first !== undefined &&
    /[、和与及]/u.test(view.folded.slice(trigger.end, Math.max(trigger.end, fullSpan(first).start)))
  );
};

/** 周某和吴某都与郑某会谈: as many meetings as there are before 都. */
const isEach = (view: ArticleView, agent: Agent): boolean =>
  /(?:都|均)(?:曾|已)?[与同和跟]$/u.test(
    view.folded.slice(Math.max(0, fullSpan(agent).start - 4), fullSpan(agent).start),
  );
