import { foldName, foldScript } from '../model/fold.js';

const han = /\p{Script=Han}/u;

/**
 * Letters and digits: of a text from outside nothing else is kept, so that no metacharacter of Lucene gets through. Marks within a Latin word (O'Brien, U.S.) belong to it, as they do in the index.
 */
const word = /[\p{L}\p{N}\p{M}]+(?:['’.·][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text, folded. Lucene's operators AND, OR and NOT lose their meaning with their case. */
const wordsOf = (text: string): readonly string[] =>
  (foldScript(text.normalize('NFKC').toLowerCase()).match(word) ?? []).flatMap((one) =>
    han.test(one) ? one.split(/['’.·]/u) : [one],
  );

/** A Latin word as a pattern: whichever mark stands within it. */
const patternOf = (latin: string): string => latin.replace(/['’.·]/gu, '?');

/**
 * A query for the full-text index of names: every word must begin a word of the name (Latin) or stand in it (Chinese,
 * which the index holds as pairs of characters), or the name as a whole begins with the text. Empty where no word is.
 */
export function searchQuery(text: string): string {
  const words = wordsOf(text);
  const whole = foldName(words.join(''));
  if (!whole) return '';
  const each = words.map((one) => {
    if (!han.test(one)) return `+${patternOf(one)}*`;
    return one.length > 1 ? `+"${one}"` : `+(${one}* *${one})`;
  });
  return `(${each.join(' ')}) OR folded:${whole}*`;
}

/** A Latin word with the typos that its length allows: short words are near to everything. */
const misspelled = (one: string): string => `${one}${one.length < 3 ? '' : one.length < 6 ? '~1' : '~2'}`;

/** A query for names like one that nobody has: spelled almost so, or sharing a word or a character at either end. */
export function nearestQuery(text: string): string {
  const words = wordsOf(text);
  const whole = foldName(words.join(''));
  if (!whole) return '';
  const spelled = [whole, ...words].filter((one) => !han.test(one)).map((one) => misspelled(foldName(one)));
  const characters = Array.from(whole).filter((character) => han.test(character));
  const pairs = characters.slice(1).map((character, at) => `${characters[at]}${character}^4`);
  const ends = [
    ...characters.slice(0, 1).map((first) => `${first}*`),
    ...characters.slice(-1).map((last) => `*${last}`),
  ];
  return [...spelled, ...pairs, ...ends].join(' OR ');
}
