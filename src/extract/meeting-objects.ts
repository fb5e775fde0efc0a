import { type Agent, peopleWithin } from './agents.js';
import { type ArticleView, clauseEnd, type Sentence } from './article-view.js';
import { patternOf } from './pattern.js';
import type { PersonMention } from './people.js';
import { beginningIn, endingAt } from './spans-at.js';
import { fullSpan, isListGap } from './spoken-of.js';

/** Who is met: the agents right behind the verb, or behind a clause in 的 that describes them, and those joined to them. */
export function objectsOf(agents: readonly Agent[], from: number, until: number, view: ArticleView): Agent[] {
  const found: Agent[] = [];
  let position = from;
  const candidates = beginningIn(agents, from, until).filter((candidate) => candidate.end <= until);
  const person = candidates.findIndex((agent) => {
    if (agent.kind !== 'PERSON') return false;
    const gap = withoutAsides(view.folded.slice(from, Math.max(from, fullSpan(agent).start)));
    return reaches(agent, gap) || behindTitles(view, from, agent) || behindUnknown(agent, gap);
  });
  const delegation = candidates.findLastIndex(
    (agent) =>
      agent.kind === 'DELEGATION' &&
      /^(?!前(?![来往任总首副外]|[^，。；的]{1,8}[长席官员使理统相])|期间).*的$/u.test(
        view.folded.slice(from, Math.max(from, agent.start)),
      ),
  );
  for (const agent of candidates.slice(Math.max(0, person < 0 ? delegation : person))) {
    const full = agent.kind === 'PERSON' ? agent.mention.full : agent;
    // 会见周某和前来出席甲地活动的吴某: a place in what describes the next one.
    if (
      found.length > 0 &&
      /SIDE|BODY/u.test(agent.kind) &&
      !/^[，。；、和与及等]?$/u.test(view.folded.slice(agent.end, Math.min(until, agent.end + 1)))
    )
      continue;
    const last = found.at(-1);
    // 会见周某（Zhou）、吴某: the same person by another name.
    if (agent.kind === 'PERSON' && last?.kind === 'PERSON' && agent.mention.person.id === last.mention.person.id) {
      position = full.end + (/[）)]/u.test(view.folded[full.end] ?? '') ? 1 : 0);
      continue;
    }
    const gap = view.folded.slice(position, Math.max(position, full.start));
    const joined =
      found.length === 0
        ? firstGap.test(withoutAsides(gap)) ||
          reaches(agent, withoutAsides(gap)) ||
          behindTitles(view, position, agent) ||
          behindUnknown(agent, gap)
        : isListGap(gap) || isSameWord(agent, found.at(-1));
    if (!joined) {
      if (agent.kind === 'PERSON') break;
      continue;
    }
    found.push(agent);
    position = full.end;
  }
  return found;
}

/** 会见某公司（股价8元）总裁周某: what stands in brackets says nothing of who is met. */
const withoutAsides = (gap: string): string => gap.replace(/（[^（）]*）/gu, '');

/** 接见两人: one word for both. */
const isSameWord = (agent: Agent, last: Agent | undefined): boolean =>
  agent.start === last?.start && agent.end === last.end;

/** 分别会见某会主席周某，某国总统吴某和某行行长郑某: others who are met, where the list is parted by commas. */
export function objectsBehindCommas(
  view: ArticleView,
  sentence: Sentence,
  agents: readonly Agent[],
  until: number,
): Agent[] {
  const found: Agent[] = [];
  for (let at = until; view.folded[at] === '，'; ) {
    const end = clauseEnd(view, sentence, at + 1);
    const listed = objectsOf(agents, at + 1, end, view);
    const isEntitled = listed.every((agent) => agent.kind === 'PERSON' && agent.mention.titles.length > 0);
    const last = listed.at(-1);
    if (!last || !isEntitled || !/^(?:等人?)?$/u.test(view.folded.slice(fullSpan(last).end, end))) break;
    found.push(...listed);
    at = end;
  }
  return found;
}

/** A title that joins two fields has words that are not listed: 会见经济和财政部长吴某. */
const reaches = (agent: Agent, gap: string): boolean =>
  reachesPerson.test(gap) || (agent.kind === 'PERSON' && agent.mention.titles.length > 0 && reachesTitle.test(gap));

/** 会见某公司董事会主席、某委员会主席吴某: behind titles of which each but the last ends before a 、. */
function behindTitles(view: ArticleView, from: number, agent: Agent): boolean {
  const { start } = fullSpan(agent);
  const gap = view.folded.slice(from, Math.max(from, start));
  if (agent.kind !== 'PERSON' || !titlesJoined.test(gap)) return false;
  return [...gap.matchAll(/、/gu)].every(({ index }) => {
    const end = from + index;
    return endingAt(view.titles, end) !== undefined || view.roles.some((role) => role.end === end);
  });
}

const titlesJoined =
  /^(?:了|过)?(?:[^，。；：、]*的)?(?:[^，。；：、在与同对向说称指后时中就的]{2,26}、)+[^，。；：、在与同对向说称指后时中就的]{0,20}$/u;

/** 会见州督华某、州长吴某: behind one whose name is not seen. */
const behindUnknown = (agent: Agent, gap: string): boolean =>
  agent.kind === 'PERSON' &&
  agent.mention.titles.length > 0 &&
  /^(?:了|过)?(?!前(?![来往任总首副外]|[^，。；的]{1,8}[长席官员使理统相])|期间|中|时|后)[^，。；：、在与和同对向说称指后时中就的]{3,14}、$/u.test(
    gap,
  );

/**
 * Right behind the verb, behind a clause in 的, or behind unknown words of a title (会见第三届大会主席吴某); what was handed over
 * 会晤前 or 会晤期间 has a time there and nobody who is met.
 */
const firstGap =
  /^(?:了|过)?$|^(?!前(?![来往任总首副外]|[^，。；的]{1,8}[长席官员使理统相])|期间).*的$|^(?:了|过)?(?!前(?![来往任总首副外]|[^，。；的]{1,8}[长席官员使理统相])|期间|是|为|系|将|已|有|取得|得到|获得|受到|引发|引起|达成|结束)[^，。；：、在与和同对向说称指后时中就是]{1,14}$/u;

/** Behind a clause in 的 and a title of unknown words: 会见出席论坛的某地行政长官吴某. */
const reachesPerson =
  /^(?!前(?![来往任总首副外]|[^，。；的]{1,8}[长席官员使理统相])|期间|是|为|系|将|已|取得|得到|获得|受到|引发|引起|达成|结束)(?:了|过)?(?:[^，。；：]*的)?[^，。；：、在与和同对向说称指后时中就的是]{0,20}$/u;

const reachesTitle =
  /^(?!前(?![来往任总首副外]|[^，。；的]{1,8}[长席官员使理统相])|期间|是|为|系|将|已|取得|得到|获得|受到|引发|引起|达成|结束)(?:了|过)?[^，。；：、在同对向说称指后时中就的]{0,10}[和与及暨兼][^，。；：、在和与同对向说称指后时中就的]{0,6}$/u;

/** 最先会见周某的是吴某, 致电周某的包括吴某: who met those behind the verb, where the sentence turns that round. */
export function metBy(
  view: ArticleView,
  agents: readonly Agent[],
  objects: readonly Agent[],
  until: number,
): Agent | null {
  const last = objects.at(-1);
  if (!last) return null;
  const end = Math.max(fullSpan(last).end, last.end);
  const turned = /^的(?:人|官员|领导人|外国领导人|还有)?(?:是|为|有|包括)/u.exec(view.folded.slice(end, end + 12));
  if (!turned) return null;
  const from = end + turned[0].length;
  const [host] = peopleWithin(agents, from, until);
  return host && /^[^，。；]{0,14}$/u.test(view.folded.slice(from, Math.max(from, fullSpan(host).start))) ? host : null;
}

/** 来美进行磋商的…刘某: the person whom the clause describes. */
export function relativeHead(
  people: readonly PersonMention[],
  view: ArticleView,
  from: number,
  until: number,
): Agent | null {
  if (view.folded[from] !== '的') return null;
  const { bodies, groups } = view.vocabulary.grammar;
  const mention = beginningIn(people, from + 1, until).find(
    (person) =>
      person.end <= until &&
      (person.full.start === from + 1 ||
        patternOf(ofBody, bodies, groups).test(view.folded.slice(from + 1, Math.max(from + 1, person.full.start)))),
  );
  if (!mention) return null;
  return {
    kind: 'PERSON',
    start: mention.start,
    end: mention.end,
    mention,
    sides: mention.person.country ? [mention.person.country] : [],
  };
}

/** 与周某会面的是吴某, 有份与周某会面的某某党吴某. */
const ofBody = (bodies: string, groups: string) =>
  `^(?:(?:是|为|包括|还有)[^，。；：、在与和同对向]{0,12}|[^，。；：、在与和同对向的]{0,10}(?:${bodies}|${groups}))$`;
