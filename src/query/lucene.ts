import { foldName, foldScript } from '../model/fold.js';

const metacharacters = /[+\-!(){}[\]^"~*?:\\/&|<>=]/gu;
const escaped = (word: string): string => word.replace(metacharacters, '\\$&');
const han = /\p{Script=Han}/u;

/** The words of a text, folded: what stands between marks and spaces. Lucene's operators AND, OR, NOT lose their case. */
const wordsOf = (text: string): readonly string[] =>
  foldScript(text.normalize('NFKC').toLowerCase()).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/**
 * A query for the full-text index of names: every word must begin a word of the name (Latin) or stand in it (Chinese,
 * which the index holds as pairs of characters), or the name as a whole begins with the text. Empty where no word is.
 */
export function searchQuery(text: string): string {
  const words = wordsOf(text);
  const whole = foldName(words.join(''));
  if (!whole) return '';
  const each = words.map(
    (word) => `+${han.test(word) && word.length > 1 ? `"${escaped(word)}"` : `${escaped(word)}*`}`,
  );
  return `(${each.join(' ')}) OR folded:${escaped(whole)}*`;
}

/** A query for names like one that nobody has: spelled almost so, or sharing a word or a character at either end. */
export function nearestQuery(text: string): string {
  const words = wordsOf(text);
  const whole = foldName(words.join(''));
  if (!whole) return '';
  const spelled = [whole, ...words].filter((word) => !han.test(word)).map((word) => `${escaped(word)}~2`);
  const characters = Array.from(whole).filter((character) => han.test(character));
  const pairs = characters.slice(1).map((character, at) => `${characters[at]}${character}^4`);
  const ends = [
    ...characters.slice(0, 1).map((first) => `${first}*`),
    ...characters.slice(-1).map((last) => `*${last}`),
  ];
  return [...spelled, ...pairs, ...ends].join(' OR ');
}
