import { foldName, foldScript, foldText } from '../model/fold.js';

const han = /\p{Script=Han}/u;

/**
 * Letters and digits: of a text from outside nothing else is kept, so that no metacharacter of Lucene gets through. Marks within a Latin word (O'Brien, U.S.) belong to it, as they do in the index.
 */
const word = /[\p{L}\p{N}\p{M}]+(?:['’.·][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text, folded. Lucene's operators AND, OR and NOT lose their meaning with their case. */
export const wordsOf = (text: string): readonly string[] =>
  (foldScript(text.normalize('NFKC').toLowerCase()).match(word) ?? []).flatMap((one) =>
    han.test(one) ? one.split(/['’.·]/u) : [one],
  );

/** The text as a name is folded, without what is neither letter nor digit. */
export const wholeOf = (text: string): string => foldName(wordsOf(text).join(''));

/** A Latin word as a pattern: whichever mark stands within it. */
const patternOf = (latin: string): string => latin.replace(/['’.·]/gu, '?');

/** Every word must begin a word (Latin) or stand in the text (Chinese, which the index holds as pairs of characters). */
const everyWord = (words: readonly string[]): string =>
  words
    .map((one) => {
      if (!han.test(one)) return `+${patternOf(one)}*`;
      return Array.from(one).length > 1 ? `+"${one}"` : `+(${one}* *${one})`;
    })
    .join(' ');

/**
 * A query for the full-text index of names: every word of the text must begin a word of the name (Latin) or stand in it
 * (Chinese). Empty where no word is.
 */
export const partQuery = (text: string): string => everyWord(wordsOf(text));

/**
 * A query for the full-text index of sentences: every word must begin a word of the sentence (Latin, of two letters or
 * more) or stand in it (Chinese). Empty where no word is.
 */
export function sentenceQuery(text: string): string {
  // What the index holds is not normalized: a word of a sentence is as its document writes it.
  const words = (foldText(text.normalize('NFC')).toLowerCase().match(word) ?? []).flatMap((one) =>
    han.test(one) ? one.split(/['’.·]/u) : [one],
  );
  return words
    .map((one) => {
      if (!han.test(one)) return one.length > 1 ? `+${patternOf(one)}*` : `+${one}`;
      // A single character is found at the beginning of its pairs: at the end of them the whole index would be read.
      return Array.from(one).length > 1 ? `+"${one}"` : `+(${one} ${one}*)`;
    })
    .join(' ');
}

/** A Latin word with at most so many typos, and no more than its length allows: short words are near to everything. */
function misspelled(latin: string, most: number): string {
  const typos = Math.min(most, latin.length < 3 ? 0 : latin.length < 6 ? 1 : 2);
  return typos > 0 ? `${latin}~${typos}` : latin;
}

const isLatin = (one: string): boolean => !han.test(one);

/**
 * A query for names that are spelled almost as the text: as a whole, or word by word, with so many typos a word. Empty
 * where the text has Chinese characters, or where fewer typos are all that its length allows.
 */
export function misspelledQuery(text: string, typos: number): string {
  const words = wordsOf(text);
  const whole = wholeOf(text);
  if (!whole || !words.every(isLatin)) return '';
  const spelled = [whole, ...words.map(foldName)].map((one) => misspelled(one, typos));
  if (!spelled.some((one) => one.endsWith(`~${typos}`))) return '';
  const [all, ...each] = spelled;
  return each.length > 1 ? `${all} OR (${each.map((one) => `+${one}`).join(' ')})` : (all as string);
}

/** A query for names that share a word or a pair of Chinese characters with the text. Empty where nothing can be shared. */
export function sharedQuery(text: string): string {
  const words = wordsOf(text).flatMap((one) => (han.test(one) ? pairsOf(one) : [foldName(one)]));
  return [...new Set(words)].join(' OR ');
}

function pairsOf(chinese: string): string[] {
  const characters = Array.from(chinese);
  return characters.slice(1).map((character, at) => `"${characters[at]}${character}"`);
}

/** A query for names like one that nobody has: spelled almost so, or sharing a word or a character at either end. */
export function nearestQuery(text: string): string {
  const words = wordsOf(text);
  const whole = foldName(words.join(''));
  if (!whole) return '';
  const spelled = [whole, ...words].filter(isLatin).map((one) => misspelled(foldName(one), 2));
  const characters = Array.from(whole).filter((character) => han.test(character));
  const pairs = characters.slice(1).map((character, at) => `${characters[at]}${character}^4`);
  const ends = [
    ...characters.slice(0, 1).map((first) => `${first}*`),
    ...characters.slice(-1).map((last) => `*${last}`),
  ];
  return [...spelled, ...pairs, ...ends].join(' OR ');
}
