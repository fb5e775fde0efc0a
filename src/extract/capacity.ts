import { oncePer } from '../model/once-per.js';
import { mentionsOf, type PersonMention } from './people.js';
import type { ReadArticle } from './read-article.js';

/**
 * The titles by which the person is named here, joined by 、, in the text's own script; where the name stands bare, those of
 * the article's mention of the person that has most. Forms of address (先生, 女士) are no capacity.
 */
export function capacityOf(read: ReadArticle, mention: PersonMention): string | undefined {
  const own = official(mention);
  const named = own.length > 0 ? mention : richest(mentionsOf(read.people, mention.person.id)).mention;
  const titles = named ? official(named).map(({ start, end }) => read.view.article.text.slice(start, end)) : [];
  return titles.length > 0 ? titles.join('、') : undefined;
}

const official = (mention: PersonMention) => mention.titles.filter((_, index) => mention.ranks[index] !== 'HONORIFIC');

/** The mention that has most. */
const richest = oncePer(([first, ...others]: readonly PersonMention[]) => ({
  mention:
    first && others.reduce((most, other) => (official(other).length > official(most).length ? other : most), first),
}));
