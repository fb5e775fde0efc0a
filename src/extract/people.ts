import type { Span } from '../text/article.js';
import { type ArticleView, within } from './article-view.js';
import type { LexiconPerson, LexiconTitle } from './lexicon.js';
import { titlesBefore } from './titles.js';

export interface PersonMention extends Span {
  readonly person: LexiconPerson;
  /** From the first title before the name to the last after it. */
  readonly full: Span;
  /** Each title as its own span, in the order of the text: 国务院副总理. */
  readonly titles: readonly Span[];
  readonly ranks: readonly LexiconTitle['rank'][];
  /** The name only helps to name another: 习近平主席特使刘鹤, 特朗普政府. */
  readonly embedded: boolean;
}

const dependentNoun = /^(?:政府|班子|团队|内阁|一家|基金会)/u;

/** “某某号”: the name of a ship is nobody's. */
const shipNamed = /^[”」]?号/u;

/** Every person whom the article names, listed or not, with the titles that stand before and after the name. */
export function findPeople(view: ArticleView): PersonMention[] {
  const mentions = view.names.flatMap((term) => {
    if (term.entry.label !== 'Person' || shipNamed.test(view.folded.slice(term.end, term.end + 2))) return [];
    const before = titlesBefore(view, term.start);
    const after = view.titles.find((title) => title.start === term.end);
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
  return mentions.map((mention) => ({
    ...mention,
    embedded:
      dependentNoun.test(view.folded.slice(mention.full.end, mention.full.end + 3)) ||
      mentions.some((other) => other !== mention && other.titles.some((title) => within(mention, title))),
  }));
}
