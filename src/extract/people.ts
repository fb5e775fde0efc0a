import { oncePer } from '../model/once-per.js';
import type { Span } from '../text/article.js';
import type { ArticleView } from './article-view.js';
import { groupedBy } from './grouped-by.js';
import type { LexiconPerson, LexiconTitle } from './lexicon.js';
import type { Term } from './term-index.js';
import { titlesBefore } from './titles.js';
import type { NamedEntry } from './vocabulary-index.js';

export interface PersonMention extends Span {
  readonly person: LexiconPerson;
  /** From the first title before the name to the last after it. */
  readonly full: Span;
  /** Each title as its own span, in the order of the text: 国务院副总理. */
  readonly titles: readonly Span[];
  readonly ranks: readonly LexiconTitle['rank'][];
  /** The name only helps to name another: 习近平主席特使刘鹤, 特朗普政府. */
  readonly embedded: boolean;
  /** The words only refer to somebody named elsewhere: 他, 总统. */
  readonly referring?: true;
}

const byPerson = oncePer((people: readonly PersonMention[]) => groupedBy(people, ({ person }) => person.id));

/** Every mention of the person of that id. */
export const mentionsOf = (people: readonly PersonMention[], id: string): readonly PersonMention[] =>
  byPerson(people).get(id) ?? [];

const dependentNoun =
  /^(?:特使|特别代表|夫人|政府|班子|团队|内阁|一家|基金会|的?(?:妻子|太太|丈夫|儿子|女儿|父亲|母亲|弟弟|哥哥|妹妹|胞妹|助手|幕僚|律师)|心腹|亲信|幕僚长?(?=[，。；、与和同]|$)|家族|派系|阵营|办公室|竞选团队|人马|子弟兵|女婿|儿媳|外甥|侄)/u;

/** 会见周某特使 in a headline: whose envoy it was. */
const envoyOf = /^(?:总统|主席|总理|首相)?(?:特使|特别代表)(?:$|\s)/u;

/** “某某号”: the name of a ship is nobody's. */
const shipNamed = /^[”」]?号/u;

/** Every person whom the article names, listed or not, with the titles that stand before and after the name. */
export function findPeople(view: ArticleView): PersonMention[] {
  const titleFrom = new Map(view.titles.map((title) => [title.start, title]));
  const mentions = [...view.names, ...shortForms(view)].flatMap((term) => {
    if (term.entry.label !== 'Person' || shipNamed.test(view.folded.slice(term.end, term.end + 2))) return [];
    const before = titlesBefore(view, term.start);
    const after = titleFrom.get(term.end);
    const titles = [...before, ...(after ? [{ start: after.start, end: after.end, rank: after.entry.rank }] : [])];
    const full = { start: before[0]?.start ?? term.start, end: after?.end ?? term.end };
    return [
      {
        start: term.start,
        end: term.end,
        person: term.entry.entity,
        full,
        titles,
        ranks: titles.map(({ rank }) => rank),
      },
    ];
  });
  const inTitle = covered(
    view,
    mentions.flatMap(({ titles }) => titles),
  );
  return mentions.map((mention) => ({
    ...mention,
    embedded:
      dependentNoun.test(view.folded.slice(mention.full.end, mention.full.end + 5)) ||
      envoyOf.test(view.folded.slice(mention.end, mention.end + 8)) ||
      !inTitle.subarray(mention.start, mention.end).includes(0),
  }));
}

/**
 * A surname before a title (周副总理, 周总统) is the one person of that surname whom the article names in full, by a name
 * in Chinese characters of the usual length.
 */
function shortForms(view: ArticleView): Term<NamedEntry>[] {
  const bySurname = new Map<string, Set<NamedEntry>>();
  for (const { start, end, entry } of view.names)
    if (entry.label === 'Person' && /^\p{Script=Han}{2,3}$/u.test(view.folded.slice(start, end))) {
      const surname = view.folded[start] ?? '';
      bySurname.set(surname, (bySurname.get(surname) ?? new Set()).add(entry));
    }
  const taken = covered(view, [...view.names, ...view.titles]);
  return view.titles.flatMap((title) => {
    const start = title.start - 1;
    const [entry, other] = bySurname.get(view.folded[start] ?? '') ?? [];
    return entry && !other && taken[start] === 0 && opensMention.test(view.folded.slice(Math.max(0, start - 1), start))
      ? [{ start, end: title.start, entry }]
      : [];
  });
}

/** One for each character of the article's text that one of the spans covers. */
function covered(view: ArticleView, spans: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(view.folded.length);
  for (const { start, end } of spans) marks.fill(1, start, end);
  return marks;
}

/** What may stand before a surname alone: no part of a longer word. */
const opensMention = /^$|[\p{P}\s与和同跟对向见晤请由在的给率听]$/u;
