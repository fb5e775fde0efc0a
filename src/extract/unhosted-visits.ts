import type { Span } from '../text/article.js';
import { type Agent, isPerson, isSomebody } from './agents.js';
import { type ArticleView, clauseEnd, clauseStart, type Sentence } from './article-view.js';
import { countryMeant } from './country-meant.js';
import type { Layers, MeetingFrame, PlaceMention } from './meeting-frame.js';
import { partiesBefore } from './parties.js';
import { mentionsOf } from './people.js';
import { beginningIn } from './spans-at.js';
import { fullSpan } from './spoken-of.js';
import { visitFrame } from './visit-frame.js';
import { visitStatus } from './visit-status.js';

/** A visit of state, at which whoever comes is received, or of somebody who leads a delegation there. */
const official =
  /国事访问|(?:正式|官方|官式)(?:友好|正式)?访问|率(?:团|领?[^，。；、与和同跟]{0,12}(?:代表团|访问团|团队))[^，。；]{0,12}访/u;

/** 周某将于8日至9日对某国进行国事访问, 周某将率团访华, 某国总理取消访问: who will receive them is not told. */
export function unhostedVisits(view: ArticleView, layers: Layers, sentence: Sentence, trigger: Span): MeetingFrame[] {
  const from = clauseStart(view, sentence, trigger.start);
  // 周某邀请吴某访问, 我欢迎您访问: whoever is asked to come.
  if (asks.test(view.folded.slice(from, trigger.start))) return [];
  const goals = goalsOf(view, layers, sentence, from, trigger);
  const [first] = goals;
  if (!first) return [];
  const guests = guestsOf(view, layers, sentence, from, Math.min(first.start, trigger.start));
  const [guest] = guests;
  if (!guest || guests.some(({ sides: [country] }) => goals.some((goal) => countryOf(goal) === country))) return [];
  const isOfficial = official.test(view.folded.slice(from, trigger.end));
  if (!isOfficial && !guests.every((each) => holdsOffice(view, layers, each))) return [];
  const frame = visitFrame(view, layers, sentence, trigger);
  const until = Math.max(trigger.end, ...goals.map(({ end }) => end));
  const status = visitStatus(view, sentence, guest, trigger, until, frame.date !== null);
  if (!status) return [];
  return goals.map(({ name, ...visited }) => ({
    ...frame,
    visited,
    status,
    // What the sentence lists is of the talks that it tells of, if any.
    definite: false,
    subjects: [],
    objects: guests,
    occasion: `访问${name}`,
  }));
}

const asks = /邀请|邀约|敦请|[你您]/u;

/** Who goes there: whom the clause names last before it, with those joined to him; else whom the text goes on about. */
function guestsOf(view: ArticleView, layers: Layers, sentence: Sentence, from: number, until: number): Agent[] {
  const { subjects, companions } = partiesBefore(view, sentence, layers.agents, until);
  // 周某与吴某会谈后将访问某国: not he with whom the talks were.
  const joint = beginningIn(view.meetings, from, until).some(({ end }) => end <= until) ? [] : companions;
  const all = [...subjects, ...joint].filter(isSomebody);
  const last = beginningIn(layers.agents, from, until)
    .filter(isPerson)
    .findLast((agent) => agent.end <= until);
  if (!last) return all;
  // 周某的顾问, 周某将派特使: somebody of his.
  if (ofHis.test(view.folded.slice(last.end, until))) return [];
  // 周某派吴某访问, 周某安排吴某访问: who is sent.
  const { start } = fullSpan(last);
  if (sends.test(view.folded.slice(start - 2, start))) return [last];
  if (companions.includes(last) && joint.length === 0) return all;
  // 周某对吴某将访问某国表示关切: not who speaks of it.
  return all.some((agent) => agent.start === last.start) ? all : [last];
}

const sends = /(?:派|派出|派遣|委派|安排|促成)$/u;
const ofHis = /^(?:（[^）]*）)?(?:的|所属|夫人|太太|丈夫|之[妻子女])|派(?!系)|委派|安排|过境/u;

/** In the article or, as all whom the lexicon lists do, in public; but spokesmen tell of others. */
function holdsOffice(view: ArticleView, { people }: Layers, guest: Agent): boolean {
  if (guest.kind !== 'PERSON') return false;
  const { id } = guest.mention.person;
  const titles = mentionsOf(people, id).flatMap(({ ranks, titles: spans }) =>
    spans.map(({ start, end }, index) => ({ rank: ranks[index], words: view.folded.slice(start, end) })),
  );
  if (titles.some(({ words }) => /(?:发言人|新闻秘书)$/u.test(words))) return false;
  return view.vocabulary.people.has(id) || titles.some(({ rank }) => rank !== 'HONORIFIC');
}

/** A country, or a town of it, by the name with which it is told. */
interface Goal extends PlaceMention {
  readonly name: string;
}

/** The id of the country that it is or lies in. */
const countryOf = ({ place }: Goal): string | undefined => (place.kind === 'COUNTRY' ? place.id : place.in);

/** 对某国进行访问, 访问某国、某国, 访问某市, 访华. */
function goalsOf(view: ArticleView, { agents }: Layers, sentence: Sentence, from: number, trigger: Span): Goal[] {
  const short = inWord.exec(view.folded.slice(from, trigger.end));
  const named = short?.[1] ? countryMeant(view, short[1]) : undefined;
  if (short && named?.names.ZH_HANS?.[0])
    return [{ place: named, name: named.names.ZH_HANS[0], start: from + short.index, end: trigger.end }];
  const towards = beginningIn(agents, from, trigger.start).findLast(
    ({ kind, start, end }) =>
      kind === 'SIDE' && end <= trigger.start && /(?:对|赴|到|抵|前往)$/u.test(view.folded.slice(start - 2, start)),
  );
  const goals: Goal[] = [];
  const town = towards ? undefined : townBefore(view, from, trigger.start);
  let at = towards?.start ?? town?.start ?? trigger.end;
  const until = towards || town ? trigger.start : clauseEnd(view, sentence, trigger.end);
  for (const { start, end, entry } of beginningIn(view.names, at, until)) {
    const gap = view.folded.slice(at, start);
    if (entry.label !== 'Place' || !(goals.length === 0 ? gap === '' : joins.test(gap))) break;
    goals.push({ place: entry.entity, name: view.folded.slice(start, end), start, end });
    at = end;
  }
  return goals;
}

/** 对某市的访问, 对某市进行访问. */
const townBefore = (view: ArticleView, from: number, until: number): Span | undefined =>
  beginningIn(view.names, from, until).findLast(
    ({ entry, start, end }) =>
      entry.label === 'Place' &&
      view.folded[start - 1] === '对' &&
      /^(?:的|进行的?)(?:正式|国事|首次)*$/u.test(view.folded.slice(end, until)),
  );

const joins = /^(?:[、和及与]|以及)$/u;

/** 访华, 赴美访问, 来华进行国事访问. */
const inWord =
  /(?:访|[来赴](?=.(?:进行|展开|开始|[^，。；]{0,4}访问)))([中华美俄日韩朝英法德欧印越])[^，。；问访后]{0,8}(?:访问)?$/u;
