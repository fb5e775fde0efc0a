import { oncePer } from '../../model/once-per.js';
import type { Span } from '../../text/article.js';
import type { ArticleView } from '../article-view.js';
import { matchesOf } from '../matches-of.js';
import { everyPatternOf, patternOf } from '../pattern.js';
import { endingAt } from '../spans-at.js';
import { CharacterClass } from './character-class.js';

/** How much, in logarithms of odds, what stands around a stretch speaks for its being a name. */
export interface NameContext {
  /** By the position at which a name would begin. */
  before(position: number): number;
  /** By the position at which a name would end. */
  after(position: number): number;
}

const title = 5.5;
const role = 4;
const personNoun = 3.6;
const bodyName = 2.5;
const bracket = 4;
/** The name is followed by its Latin form, which begins with a first name. */
const latinBracket = 6;
/** What stands right before a foreign name is a part of it rather. */
const foreignBehind = -5;
/** 周某和吴某两人: behind the names, how many they are. */
const both = new CharacterClass(/[两二]/u);
const person = '人'.charCodeAt(0);
/** Jane Roe（周某）. */
const behindLatin = 2.5;
const faction = 1.5;
const clauseEdge = 0.7;
const speech = 2.5;
/** 会见周某. */
const met = 2;
const attendance = 2.5;

const personBracket =
  /^[（(](?:[左右中前后图]|[一二三四五六七八九十\d]+[岁时]|[A-Z][a-z'’-]+[ -][A-Z]|生于|网名|化名|音译|人名)/u;

const factions = new CharacterClass(/[界党系派区]/u);
const dashes = new CharacterClass(/[—－]/u);
const comma = '、'.charCodeAt(0);
const brackets = new CharacterClass(/[（(]/u);
const andOthers = '等'.charCodeAt(0);
const breaks = new CharacterClass(/[\p{P}\n]/u);
const attends = new CharacterClass(/[参出陪在举进亲多]/u);
const attended =
  /^(?:参加|出席|陪同|在座|(?:举行|进行)(?:了)?(?:会谈|会晤|会见|双边|磋商|小范围|友好)|亲切|多次(?:会|通|见))/u;

/** 当时是警司的周某, 曾任总监的吴某: an office that the sentence says somebody holds, before 的 and the name. */
const isHeld = (folded: string, start: number, end: number): boolean =>
  folded[end] === '的' &&
  /[是任为当做]$|[是任为当做][^\p{P}\s的]{1,10}$/u.test(folded.slice(Math.max(0, start - 11), start));

/** Made once for each view. */
export const nameContext: (view: ArticleView) => NameContext = oncePer(contextOf);

function contextOf(view: ArticleView): NameContext {
  const { folded, titles, names, vocabulary } = view;
  const { grammar, words } = vocabulary;
  const firstName = patternOf(inBracket, grammar.naming.firstNames);
  const before = new Map<number, number>();
  const after = new Map<number, number>();
  const note = (map: Map<number, number>, position: number, weight: number): void => {
    if ((map.get(position) ?? 0) < weight) map.set(position, weight);
  };
  for (const { start, end, entry } of titles) {
    const word = folded.slice(start, end);
    if (!isAddress(word)) {
      const standsFor = word === '代表' && !endingAt(names, start);
      const ofPeople = standsFor && (words.endsPerson(folded, start) || folded.slice(start - 2, start) === '人士');
      const weight = entry.rank === 'HONORIFIC' || ofPeople ? role : standsFor ? met : title;
      note(before, end, weight);
      if (isHeld(folded, start, end)) note(before, end + 1, role);
    }
    note(after, start, 3);
  }
  for (const { start, end } of view.roles) {
    note(before, end, role);
    if (isHeld(folded, start, end)) note(before, end + 1, role);
    note(after, start, 1.5);
  }
  for (const { start, end, entry } of names) {
    if (entry.label === 'Organization') note(before, end, bodyName);
    // 来自某国的周某
    if (entry.label === 'Place' && folded[end] === '的' && folded.startsWith('来自', start - 2))
      note(before, end + 1, bodyName);
  }
  for (const { end, entry } of view.meetings) if (entry.transitive) note(before, end, met);
  for (const { index } of matchesOf(folded, /致电|致函|感谢|祝贺|恭喜|会同|陪同/gu)) note(before, index + 2, met);
  for (const { index } of matchesOf(folded, everyPatternOf(said, grammar.speaking, grammar.naming.doing)))
    note(after, alsoSays.has(folded, index - 1) ? index - 1 : index, speech);
  const foreign = new Set(names.filter((name) => isForeign(view, name)).map(({ start }) => start));
  const startsAt = (position: number): number => {
    if (dashes.has(folded, position - 1)) {
      const dashed = folded[position - 2] === folded[position - 1] ? position - 2 : position - 1;
      return Math.max(clauseEdge, before.get(dashed) ?? 0, words.endsPerson(folded, dashed) ? personNoun : 0);
    }
    const weight = before.get(position);
    if (weight !== undefined) return weight;
    if (words.endsPerson(folded, position) || isDoer(folded, position)) return personNoun;
    if (factions.has(folded, position - 1)) return faction;
    if (
      brackets.has(folded, position - 1) &&
      twoLatinWords.test(folded.slice(Math.max(0, position - 24), position - 1))
    )
      return behindLatin;
    const isBreak = breaks.has(folded, position - 1) && folded.charCodeAt(position - 1) !== comma;
    return position === 0 || isBreak ? clauseEdge : 0;
  };
  const counted = (position: number): boolean =>
    both.has(folded, position) && folded.charCodeAt(position + 1) === person;
  const endsAt = (position: number): number => {
    if (foreign.has(position)) return foreignBehind;
    if (counted(position)) return attendance;
    const weight = after.get(position) ?? 0;
    if (weight < bracket && brackets.has(folded, position)) {
      const inside = folded.slice(position, position + 14);
      if (personBracket.test(inside)) return firstName.test(inside) ? latinBracket : bracket;
    }
    if (weight > 0) return weight;
    const goes = attends.has(folded, position) && attended.test(folded.slice(position, position + 7));
    if (goes || folded.charCodeAt(position) === andOthers) return attendance;
    return position >= folded.length || breaks.has(folded, position) ? clauseEdge : 0;
  };
  return { before: remembered(folded.length, startsAt), after: remembered(folded.length, endsAt) };
}

/** A listed foreign name of three sounds or more, which may be the last part of an unlisted one: 克里夫兰 in 罗宾克里夫兰. */
const isForeign = ({ folded, vocabulary }: ArticleView, { start, end }: Span): boolean => {
  if (end - start < 3) return false;
  for (let at = start; at < end; at++) if (!vocabulary.nameCandidates.isSound(folded, at)) return false;
  return true;
};

const inBracket = (firstNames: string) => `^[（(](?:${firstNames})[ -][A-Z]`;
const twoLatinWords = /[A-Z][a-z]+ [A-Z][A-Za-z-]+$/u;

/** 揭秘者, 爆料者: by a word that no dictionary has. */
const isDoer = (folded: string, position: number): boolean =>
  folded[position - 1] === '者' &&
  /^\p{Script=Han}{2}$/u.test(folded.slice(position - 3, position - 1)) &&
  !noDoer.test(folded.slice(position - 3, position));
const noDoer = /(?:[或再前后两三二何记]|不过|若)者$/u;

/** 周某就说, 周某则表示. */
const alsoSays = new CharacterClass(/[就也则又还亦便都却]/u);

const said = (speaking: string, doing: string) => `(?:${speaking}|${doing})`;

function remembered(length: number, weigh: (position: number) => number): (position: number) => number {
  const known = new Float64Array(length + 1).fill(Number.NaN);
  return (position) => {
    const earlier = known[position] ?? Number.NaN;
    if (!Number.isNaN(earlier)) return earlier;
    const weight = weigh(position);
    known[position] = weight;
    return weight;
  };
}

const isAddress = (word: string): boolean => /^(?:先生|女士|小姐|阁下|陛下|殿下|同志|记者)$/u.test(word);

/** 记者周某某, 周某某摄: who reports is no part of what is told, unless the text quotes a reporter or tells who met one. */
export const isCredit = (folded: string, { start, end }: Span): boolean =>
  (/(?:记者|[报社台网]特派员|通讯员|摄影|编辑|撰文|责编|编译|编导|摄像)[:：\s]?$/u.test(
    folded.slice(Math.max(0, start - 5), start),
  ) &&
    !/(?:会见|会晤|接见|拜访|约见)[^，。；：]{0,8}记者$/u.test(folded.slice(Math.max(0, start - 14), start)) &&
    !(folded.startsWith('记者', start - 2) && speaks.test(folded.slice(end, end + 50)))) ||
  secondReporter.test(folded.slice(Math.max(0, start - 24), start)) ||
  /^(?:摄|攝|\/摄|报道[。）)])/u.test(folded.slice(end, end + 3));

/** （某社记者周某某、吴某某某地7日电）, 某社某地7日电（记者周某某、吴某某）. */
const secondReporter = /[社报台网（]记者\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4})*、$/u;

/** 某台记者周某某称, 某报记者某某（Jane Roe）表示. */
const speaks =
  /^(?:（[^（）]{2,40}）)?(?:其后|随后|[今昨]日?|\d{1,2}日)?(?:[亦也则]|曾)?(?:称|表示|说(?![明法])|指(?!挥|导)|认为|指出|透露|质疑|批评|提问)/u;

/** 在某某, 位于某某: where a foreign name is a place rather. */
export const isLocated = (folded: string, { start }: Span): boolean =>
  /(?:在|位于|从|至|赴|抵达|前往|飞抵|靠近|城市|首都|首府|重镇)$/u.test(folded.slice(Math.max(0, start - 2), start));

/** 某某基金会, 某某路, “某某”级导弹驱逐舰: a body or a thing named for somebody. */
export const namesThing = (folded: string, { start, end }: Span): boolean =>
  (folded[start - 1] === '《' && folded[end] === '》') ||
  /^[”」](?:级|型|地对|舰对|空对|反舰|巡航|弹道|导弹|驱逐舰|护卫舰|航母|战机|无人机|火箭|卫星|坦克)/u.test(
    folded.slice(end, end + 4),
  ) ||
  /^(?:.{0,2}株式会社|别墅|草堂|故里|故居|陵园|祠|纪念堂|路口|等地|(?:总统)?(?:图书馆|博物馆)|(?:行政)?办公大?楼|船长(?:酒店|号)|宫(?![廷内])|城堡|难民|武装|社区|精神|主义|学说|导弹|分校|战机|航母|等(?:[多几]个)?方向|方向|地区|[东南西北]部|境内|附近|(?:和平|文学|经济学|物理学|化学|医学)?奖|疫情|病毒|基金会?|空军基地|基地|教育学院|学院|事件|奖|杯|法案|条例|公园|纪念馆|大学|医院|中学|小学|书院|大厦|号|战役|事件簿|大道|村|县|省|市|镇|乡|区|岛|州|河|山|湖|路|街|站|湾|港|人民|政府|公司|集团|银行|大桥|机场)/u.test(
    folded.slice(end, end + 6),
  );
