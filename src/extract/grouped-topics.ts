import { groupedBy } from '../model/grouped-by.js';
import type { Span } from '../text/article.js';
import type { ArticleView } from './article-view.js';
import type { Topic } from './issue-salience.js';
import { isTheirCooperation, relationsIn } from './relations.js';

/** A topic by what it is called. */
export type Wordings = Omit<Topic, 'mentions'>;

/** The topics that are mentioned, each with all its mentions in whatever wording, in the order of the text. */
export function topicsOf<T extends { start: number; end: number }>(
  view: ArticleView,
  mentions: readonly T[],
  countries: readonly string[],
): (Wordings & { readonly mentions: readonly T[] })[] {
  type Growing = { id: string; relations: boolean; theirs: boolean; texts: string[]; mentions: T[] };
  const topics = new Map<string, Growing>();
  const theirs = relationsIn(view, '两国关系', countries)?.id;
  for (const mention of mentions) {
    const text = view.folded.slice(mention.start, mention.end);
    const relations = relationsIn(view, text, countries);
    const id = relations?.id ?? listedIn(view, mention)?.id ?? coreOf(text);
    const topic = topics.get(id) ?? {
      id,
      relations: relations !== null || (/关系$|relations$/u.test(id) && !narrow.test(text)),
      theirs: id === theirs || isTheirCooperation(view, text, countries),
      texts: [],
      mentions: [],
    };
    topics.set(id, topic);
    topic.texts.push(text);
    topic.mentions.push(mention);
  }
  return [...topics.values()];
}

/** 共建某倡议合作 is about the listed 某倡议: the listed words in it. */
function listedIn(view: ArticleView, { start, end }: Span): (Span & { readonly id: string }) | null {
  const { issues } = view.vocabulary;
  const text = view.folded.slice(start, end);
  const core = text.replace(commonEnd, '');
  const inside = core.replace(leading, '');
  for (const words of [text, core, inside]) {
    const issue = issues.get(words);
    const from = start + (words === inside ? core.length - inside.length : 0);
    if (issue) return { start: from, end: from + words.length, id: issue.id };
  }
  return null;
}

const leading = /^(?:共建|筑牢|恪守|建设|推进|参与)/u;

/** 冰上运动合作, 冰上运动领域交流: one topic. */
function coreOf(text: string): string {
  const core = text.replace(commonEnd, '');
  return core.length >= shortestCore ? core : text;
}

const shortestCore = 3;

const commonEnd =
  /(?<=.{2})(?:领域|方面|框架下|框架内)?的?(?:务实|友好)?(?:交流|合作|协作|往来)(?:(?:与|和)?(?:交流|合作|往来))?$/u;

/** 经贸关系 is an issue beside the relations of the two. */
const narrow = /经|贸|军|党|议会|立法|人文|防务|安全|司法/u;

/** 中国—东盟关系, beside those of the two that met. */
const ofUnion =
  /东盟|欧盟|非盟|[中美日俄印]欧|[中美日俄印]非|[中美日俄]阿(?!富汗|根廷)|[中美日俄]拉|中东欧|上合|金砖|阿盟/u;

/** One in other words, or a part of the other; 两国关系 beside 甲乙关系 says nothing new. */
export const overlaps = (a: Wordings, b: Wordings): boolean =>
  a.id === b.id ||
  (a.theirs && b.theirs && a.relations === b.relations) ||
  (a.relations && b.relations && ofUnion.test(a.texts[0] ?? '') === ofUnion.test(b.texts[0] ?? '')) ||
  a.texts.some((x) => b.texts.some((y) => x.includes(y) || y.includes(x)));

/** A topic's mentions, by its listed words where it has them; else those of the wording that comes most often, or first. */
export function inOneWording<T extends Span>(view: ArticleView, mentions: readonly T[]): T[] {
  const listed = mentions.flatMap((mention) => {
    const words = listedIn(view, mention);
    return words ? { ...mention, start: words.start, end: words.end } : [];
  });
  if (listed.length > 0) return listed;
  const wordings = groupedBy(mentions, ({ start, end }) => view.folded.slice(start, end)).values();
  return [...wordings].reduce((best, wording) => (wording.length > best.length ? wording : best));
}
