import { chineseness, isCommonHan } from '../han-encoding.js';

const sampleLength = 20_000;
/** Fewer characters tell nothing. */
const fewestCharacters = 40;
const mostUnassigned = 0.3;
/** Of a text in Chinese nearly all characters are in common use, of one drawn by chance three in ten. */
const fewestCommon = 0.5;

/**
 * Whether the fonts of a text layer do not tell which characters they show: it is made of characters that no text is made of,
 * or of such as stand together in no language. A text with one sentence in Chinese is read, whatever else is in it.
 */
export function tellsNoCharacters(raw: string): boolean {
  if (raw.split('\n').some(isChineseSentence)) return false;
  if (count(raw, /[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu) - count(raw, /\n/gu) > mostUnassigned * raw.length) return true;
  const text = raw.slice(0, sampleLength).replace(address, ' ');
  const characters = [...text.replace(/\s{1,1000}/gu, '')];
  if (characters.length < fewestCharacters || isOtherLanguage(text, characters.length)) return false;
  const wide = characters.filter((character) => character > '\x7f');
  const common = wide.filter(isCommonHan).length;
  if (wide.length < 0.3 * characters.length) {
    return common < 0.1 * characters.length && count(text, /[\d.,:/%-]/gu) < 0.5 * characters.length;
  }
  return common < fewestCommon * wide.length || isUnlikely(text);
}

/** Not even names alone are so unlike Chinese; they are parted, too, by spaces or commas. */
function isUnlikely(text: string): boolean {
  const unparted = text.match(/(?<!\p{Script=Han})\p{Script=Han}{12,1000}/gu)?.join('') ?? '';
  return unparted.length >= 200 && unparted.length > 0.5 * text.length && chineseness(text) < 0.14;
}

/** Has a comma or full stop among characters that are frequent in Chinese. */
function isChineseSentence(line: string): boolean {
  const text = line.slice(0, 200);
  return /[，。、；]/u.test(text) && count(text, /\p{Script=Han}/gu) >= 10 && chineseness(text) >= 0.3;
}

const address = /(?<!\S)\S{0,200}(?::\/\/|www\.|@)\S{0,2000}/gu;
const word = /(?<=^|\s)\P{L}?\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]{0,20}\P{L}{0,3}(?=\s|$)/gu;
const scripts = ['Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Thai', 'Hangul', 'Hiragana', 'Katakana', 'Devanagari'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'gu'),
);

/** Whether a text is of words in Latin letters, or of one other script. */
function isOtherLanguage(text: string, length: number): boolean {
  const inWords = (text.match(word) ?? []).reduce((sum, found) => sum + found.length, 0);
  return inWords > 0.5 * length || scripts.some((script) => count(text, script) > 0.4 * length);
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
