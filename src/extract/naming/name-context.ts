import type { Span } from '../../text/article.js';
import type { ArticleView } from '../article-view.js';
import { escapeWords } from '../pattern.js';

/** How much, in logarithms of odds, what stands around a stretch speaks for its being a name. */
export interface NameContext {
  /** By the position at which a name would begin. */
  before(position: number): number;
  /** By the position at which a name would end. */
  after(position: number): number;
}

const title = 5.5;
const role = 3;
const bodyName = 2.5;
const faction = 1.5;
const clauseEdge = 0.7;
const speech = 2.5;
/** 会见周某. */
const met = 2;
const attendance = 1.5;

const personBracket =
  /^[（(](?:[左右中前后图]|[一二三四五六七八九十\d]+[岁时]|[A-Z][a-z'’-]+[ -][A-Z]|生于|网名|化名|音译|人名)/u;
const listEdge = /^[、]$/u;

export function nameContext(view: ArticleView): NameContext {
  const { folded, titles, names, vocabulary } = view;
  const { grammar, words } = vocabulary;
  const before = new Map<number, number>();
  const after = new Map<number, number>();
  const note = (map: Map<number, number>, position: number, weight: number): void => {
    if ((map.get(position) ?? 0) < weight) map.set(position, weight);
  };
  for (const { start, end, entry } of titles) {
    if (!isAddress(folded.slice(start, end))) note(before, end, entry.rank === 'HONORIFIC' ? role : title);
    note(after, start, role);
  }
  for (const { start, end } of vocabulary.roles.find(folded)) {
    note(before, end, role);
    note(after, start, 1.5);
  }
  for (const { end, entry } of names) if (entry.label === 'Organization') note(before, end, bodyName);
  for (const { end, entry } of vocabulary.meetings.find(folded)) if (entry.transitive) note(before, end, met);
  for (const { index } of folded.matchAll(/致电|致函|感谢|祝贺|恭喜|会同|陪同/gu)) note(before, index + 2, met);
  const said = new RegExp(`(?:${escapeWords([...grammar.speaking, ...grammar.naming.doing])})`, 'gu');
  for (const { index } of folded.matchAll(said)) note(after, index, speech);
  return {
    before(position) {
      const character = folded[position - 1] ?? '\n';
      const dashed = /[—－]+$/u.exec(folded.slice(Math.max(0, position - 2), position))?.[0].length ?? 0;
      if (dashed > 0)
        return Math.max(
          clauseEdge,
          before.get(position - dashed) ?? 0,
          words.endsPerson(folded, position - dashed) ? role - 0.5 : 0,
        );
      let weight = before.get(position) ?? 0;
      if (weight === 0 && words.endsPerson(folded, position)) weight = role - 0.5;
      if (weight === 0 && /[界党系派]/u.test(character)) weight = faction;
      if (weight === 0 && /[\p{P}\n]/u.test(character) && !listEdge.test(character)) weight = clauseEdge;
      return weight;
    },
    after(position) {
      const rest = folded.slice(position, position + 14);
      let weight = after.get(position) ?? 0;
      if (personBracket.test(rest)) weight = Math.max(weight, 4);
      if (weight === 0 && /^等|^(?:参加|出席|陪同|在座)/u.test(rest)) weight = attendance;
      if (weight === 0 && /^(?:[\p{P}\n]|$)/u.test(rest)) weight = clauseEdge;
      return weight;
    },
  };
}

const isAddress = (word: string): boolean => /^(?:先生|女士|小姐|阁下|陛下|殿下|同志|记者)$/u.test(word);

/** 记者周某某, 周某某摄: who reports is no part of what is told. */
export const isCredit = (folded: string, { start, end }: Span): boolean =>
  /(?:记者|通讯员|摄影|编辑|撰文|责编|编译|编导|摄像)[:：\s]?$/u.test(folded.slice(Math.max(0, start - 5), start)) ||
  /^(?:摄|攝|\/摄|报道[。）)])/u.test(folded.slice(end, end + 3));

/** 某某基金会, 某某路: a body or a thing named for somebody. */
export const namesThing = (folded: string, { end }: Span): boolean =>
  /^(?:(?:和平|文学|经济学|物理学|化学|医学)?奖|疫情|病毒|基金会?|奖|杯|法案|条例|公园|纪念馆|大学|医院|中学|小学|书院|大厦|号|战役|事件簿|大道|村|县|省|市|镇|乡|区|岛|州|河|山|湖|路|街|站|湾|港|人民|政府|公司|集团|银行|大桥|机场)/u.test(
    folded.slice(end, end + 4),
  );
