import { WhometError } from '../model/error.js';
import { foldName } from '../model/fold.js';
import type { Values } from './field-arguments.js';
import { misspelledQuery, partQuery, sentenceQuery, sharedQuery, wholeOf, wordsOf } from './lucene.js';
import { pageSize } from './page-size.js';
import { someOf } from './some-of.js';

/** UTF-16 code units: a long sentence. */
const longestText = 200;

/** In the order in which they come at equal match: what search-names.ts counts from 0. */
export const kindsOfEntities: readonly string[] = ['PERSON', 'ORGANIZATION', 'PLACE', 'ISSUE'];
export const kindOfSentences = 'SENTENCE';

/** What the arguments of the field search ask for; an empty query asks for nothing. */
export interface SearchRequest {
  readonly first: number;
  /** The kinds of entities looked for, by their place in the order of kinds; none where only sentences are looked for. */
  readonly kinds: readonly number[];
  readonly text: string;
  readonly words: readonly string[];
  /** The words, lower case, one space around each. */
  readonly spaced: string;
  /** The text as names are folded, without signs, and its length in characters. */
  readonly whole: string;
  readonly length: number;
  /** What a name that is the text is, or begins with, when folded: without signs, and with those of the text. */
  readonly starts: readonly string[];
  readonly part: string;
  readonly shared: string;
  readonly misspelledOnce: string;
  readonly misspelledTwice: string;
  readonly sentences: string;
}

/** Throws BAD_USER_INPUT for a text that is too long or has no letter or digit, a page size beyond the maximum, or no kind. */
export function searchRequest(values: Values): SearchRequest {
  const text = checked(values.text as string);
  const kinds = values.kinds == null ? [...kindsOfEntities, kindOfSentences] : someOf(['kinds'], values).map(String);
  const places = kindsOfEntities.flatMap((kind, place) => (kinds.includes(kind) ? [place] : []));
  const names = places.length > 0;
  const [words, whole] = [wordsOf(text), wholeOf(text)];
  return {
    ...{
      first: pageSize('first', values.first),
      kinds: places,
      text,
      words: [...new Set(words)],
      spaced: ` ${words.join(' ')} `,
    },
    ...{ whole, length: Array.from(whole).length, starts: names ? [...new Set([whole, foldName(text)])] : [] },
    part: names ? partQuery(text) : '',
    shared: names ? sharedQuery(text) : '',
    misspelledOnce: names ? misspelledQuery(text, 1) : '',
    misspelledTwice: names ? misspelledQuery(text, 2) : '',
    sentences: kinds.includes(kindOfSentences) ? sentenceQuery(text) : '',
  };
}

function checked(given: string): string {
  const text = given.trim();
  if (text.length > longestText) {
    const message = `text: is ${text.length} characters long. Search for a name or a few words, at most ${longestText} characters.`;
    throw new WhometError('BAD_USER_INPUT', message);
  }
  if (wholeOf(text)) return text;
  throw new WhometError('BAD_USER_INPUT', `text: ${JSON.stringify(given)} holds no letter or digit to search for.`);
}
