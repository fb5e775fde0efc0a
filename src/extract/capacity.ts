import { mentionsOf, type PersonMention } from './people.js';
import type { ReadArticle } from './read-article.js';

/**
 * The titles by which the person is named here, joined by 、, in the text's own script; where the name stands bare, those of
 * the article's mention of the person that has most. Forms of address (先生, 女士) are no capacity.
 */
export function capacityOf(read: ReadArticle, mention: PersonMention): string | undefined {
  const own = official(mention);
  const named = own.length > 0 ? mention : richest(read, mention.person.id);
  const titles = named ? official(named).map(({ start, end }) => read.view.article.text.slice(start, end)) : [];
  return titles.length > 0 ? titles.join('、') : undefined;
}

const official = (mention: PersonMention) => mention.titles.filter((_, index) => mention.ranks[index] !== 'HONORIFIC');

const best = new WeakMap<readonly PersonMention[], PersonMention>();

function richest(read: ReadArticle, id: string): PersonMention | undefined {
  const mentions = mentionsOf(read.people, id);
  const [first] = mentions;
  if (!first) return undefined;
  const found =
    best.get(mentions) ??
    mentions.reduce((most, mention) => (official(mention).length > official(most).length ? mention : most), first);
  best.set(mentions, found);
  return found;
}
