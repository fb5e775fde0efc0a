import { oncePer } from '../model/once-per.js';
import type { Span } from '../text/article.js';
import type { ArticleView } from './article-view.js';
import { countryMeant } from './country-meant.js';
import type { Grammar } from './grammar.js';
import { matchesOf } from './matches-of.js';
import { everyPatternOf } from './pattern.js';
import type { PersonMention } from './people.js';
import { beginningIn, endingAt, overlapping } from './spans-at.js';

/** Whoever can act in a sentence, in the order of the text. `sides` are ids of countries; empty where unsaid. */
export type Agent = Span & { readonly sides: readonly string[] } & (
    | { readonly kind: 'PERSON'; readonly mention: PersonMention }
    | { readonly kind: 'DELEGATION' | 'SIDE' | 'SIDES' | 'HEADS' }
    | { readonly kind: 'SPEAKER' | 'ADDRESSEE' }
    | { readonly kind: 'BODY'; readonly organization: string }
  );

export type PersonAgent = Agent & { readonly kind: 'PERSON' };

export const isPerson = (agent: Agent): agent is PersonAgent => agent.kind === 'PERSON';

/** The people whose names stand wholly between two positions. */
export const peopleWithin = (agents: readonly Agent[], start: number, end: number): PersonAgent[] =>
  beginningIn(agents, start, end).filter((agent): agent is PersonAgent => isPerson(agent) && agent.end <= end);

/** Whoever is named, or says 我. */
export const isSomebody = ({ kind }: Agent): boolean => kind === 'PERSON' || kind === 'SPEAKER';

/** Ids of the people among them, in their order. */
export const idsOfPeople = (agents: readonly Agent[]): string[] =>
  agents.flatMap((agent) => (agent.kind === 'PERSON' ? [agent.mention.person.id] : []));

/** Finds who acts: people, countries (美国, 中方), both sides (双方), delegations, heads of state, and 我, 总统先生. */
export function findAgents(view: ArticleView, people: readonly PersonMention[], pair: readonly string[]): Agent[] {
  const { shortForms, grammar } = view.vocabulary;
  const sideOf = (form: string | undefined): string[] => {
    const place = form ? (countryMeant(view, form) ?? placeNamed(view, form)) : undefined;
    return place ? [place.id] : [];
  };
  const agents: Agent[] = people
    .filter(({ embedded }) => !embedded)
    .map((mention) => ({
      kind: 'PERSON',
      start: mention.start,
      end: mention.end,
      mention,
      sides: mention.person.country ? [mention.person.country] : [],
    }));
  const taken = new Uint8Array(view.folded.length);
  const take = ({ start, end }: Span) => taken.fill(1, start, end);
  const free = ({ start, end }: Span) => !taken.subarray(start, end).includes(1);
  for (const { full } of people) take(full);
  agents.forEach(take);
  const add = (
    pattern: RegExp,
    kind: Exclude<Agent['kind'], 'PERSON' | 'BODY'>,
    sides: (match: RegExpMatchArray) => readonly string[],
  ) => {
    for (const match of matchesOf(view.folded, pattern)) {
      const [end, named] = [match.index + match[0].length, match[2] !== undefined && isInName(view, match.index)];
      const span = { start: named ? match.index + 2 : match.index, end };
      if (!free(span) || span.start === end) continue;
      agents.push({ kind, ...span, sides: named ? [] : sides(match) });
      take(span);
    }
  };
  const both = (match: RegExpMatchArray) => (match[1] && match[2] ? [...sideOf(match[1]), ...sideOf(match[2])] : pair);
  add(everyPatternOf(headsPattern, shortForms, grammar.heads), 'HEADS', both);
  add(everyPatternOf(delegationPattern, shortForms, grammar.delegations), 'DELEGATION', (match) =>
    match[1] || /双|两/u.test(match[0]) ? both(match) : [],
  );
  add(namedGroup, 'DELEGATION', () => []);
  widenDelegations(view, agents, sideOf);
  agents.push(...delegationsJoined(view, agents));
  agents.forEach(take);
  add(pairsPattern(grammar.pairs), 'SIDES', ([word]) => grammar.pairs[word] ?? []);
  add(/双方|两国(?!元首)/gu, 'SIDES', () => pair);
  add(everyPatternOf(twoSides, shortForms), 'SIDES', both);
  add(everyPatternOf(oneSide, shortForms), 'SIDE', (match) => sideOf(match[1]));
  for (const term of view.names)
    if (term.entry.label === 'Place' && term.entry.entity.kind === 'COUNTRY' && free(term) && !isHomeOf(view, term)) {
      agents.push({ kind: 'SIDE', start: term.start, end: term.end, sides: [term.entry.entity.id] });
      take(term);
    }
  add(/(?:总统|主席|总理|首相|议长|部长|国王)(?:先生|女士|阁下|陛下)|阁下|陛下|您/gu, 'ADDRESSEE', () => []);
  add(/我(?!国|们|方|军|党|市|省|县|驻)/gu, 'SPEAKER', () => []);
  return agents.sort((a, b) => a.start - b.start);
}

/** 斯里兰卡代表团, 阿拉斯加会谈, 加沙谈判: two characters of a place's name are no two countries. */
export const isInName = (view: ArticleView, at: number): boolean =>
  overlapping(view.names, { start: at, end: at + 2 }).some(({ entry }) => entry.label === 'Place');

const pairsPattern = oncePer(
  (pairs: Grammar['pairs']) => new RegExp(`(?:${Object.keys(pairs).join('|')})(?!领|首|元首|总统|峰|国|籍|企)`, 'gu'),
);

/*
 * Short forms of countries are one character each, and so many that the engine calls a function to look for them; what comes behind
 * them is looked for first.
 */
const compound = (short: string) => `(${short})(${short})`;
const compoundBefore = (short: string, behind: string) => `(?=..(?:${behind}))${compound(short)}`;
const headsPattern = (short: string, heads: string) =>
  `(?:${compoundBefore(short, '两国|双方|双边')})?(?:两国|双方|双边)(?:国家)?(?:${heads})`;
const delegationPattern = (short: string, delegations: string) => {
  const behind = `(?:两国|双方|双边)?(?:经贸|经济|贸易|谈判)?(?:${delegations})`;
  return `(?:${compoundBefore(short, behind)})?${behind}(?!处|作|性|们提)`;
};
const twoSides = (short: string) => compoundBefore(short, '两国|双方|代表|官员|高层|高官|外长|财长|防长|团队|经贸团队');
const oneSide = (short: string) => `(?=.方)(${short})方(?:官员|代表)?`;

/** 某某访问团, 「某某考察团」, 该团: a group that goes somewhere, by its own name. */
const namedGroup =
  /(?<=^|[，。；：、\s「“『与同和跟率见晤])[\u3400-\u9fff]{1,8}(?<![集社财乐使旅军兵师歌剧马星考兄])团(?=[，、」』”\s\d将于在亦会已今昨抵与同和早发到成周上本下曾先由获]|中午|晚[上间]|当[天日晚]|傍晚|前往|随后)/gmu;

/** 来自某国的信徒, 某国多名商人: people are told of by where they are at home, and stand for no side. */
const isHomeOf = ({ folded }: ArticleView, { start, end }: Span): boolean =>
  folded.slice(Math.max(0, start - 2), start) === '来自' ||
  /^(?:的)?(?:多|数|几|十多|部分)[名位批百十]/u.test(folded.slice(end, end + 5));

function placeNamed(view: ArticleView, form: string) {
  const entry = view.vocabulary.names.get(form);
  return entry?.label === 'Place' ? entry.entity : undefined;
}

/** Takes the country before a delegation into it: 美方团队, 中国代表团. */
function widenDelegations(view: ArticleView, agents: Agent[], sideOf: (form: string) => string[]): void {
  agents.forEach((agent, index) => {
    if (agent.kind !== 'DELEGATION' || agent.sides.length > 0) return;
    const before = view.folded.slice(Math.max(0, agent.start - 2), agent.start);
    const side = /(.)方$/u.exec(before);
    const country = endingAt(view.names, agent.start);
    const short = side ?? (country ? null : byShortForm.exec(before));
    const sides = short?.[1] ? sideOf(short[1]) : country?.entry.label === 'Place' ? [country.entry.entity.id] : [];
    const start = short ? agent.start - (side ? 2 : 1) : (country?.start ?? agent.start);
    if (sides.length > 0) agents[index] = { kind: 'DELEGATION', start, end: agent.end, sides };
  });
}

/** 会见美代表团, but not 访美代表团, 8日代表团. */
const byShortForm = /(?:^|[见晤与和同跟及由、，。；：将接迎])([美俄英法德日韩朝印澳加])$/u;

/** 甲国和乙国代表团: the country joined to another's delegation stands for its own. */
const delegationsJoined = (view: ArticleView, agents: readonly Agent[]): Agent[] =>
  agents.flatMap((agent) => {
    if (
      agent.kind !== 'DELEGATION' ||
      agent.sides.length !== 1 ||
      !/^[和与、]$/u.test(view.folded[agent.start - 1] ?? '')
    )
      return [];
    const other = endingAt(view.names, agent.start - 1);
    return other?.entry.label === 'Place' && other.entry.entity.kind === 'COUNTRY'
      ? [{ kind: 'DELEGATION', start: other.start, end: other.end, sides: [other.entry.entity.id] }]
      : [];
  });

const aboutTwo = (short: string) => compoundBefore(short, '两国|双方|关系|经贸|贸易|元首|磋商|会谈|就');

/** The two countries that an article is about, as its compounds tell (中美经贸, 美中关系); sorted, else empty. */
export function sidesOf(view: ArticleView): readonly string[] {
  const { shortForms } = view.vocabulary;
  const counts = new Map<string, number>();
  for (const match of matchesOf(view.folded, everyPatternOf(aboutTwo, shortForms))) {
    const [, a = '', b = ''] = match;
    if (isInName(view, match.index)) continue;
    const pair = [countryMeant(view, a)?.id, countryMeant(view, b)?.id].sort();
    if (pair[0] !== pair[1]) counts.set(pair.join(' '), (counts.get(pair.join(' ')) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most ? most[0].split(' ') : [];
}
