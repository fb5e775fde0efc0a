import type { Span } from './article.js';
import { textOfPieces } from './pieces.js';
import { isSpace } from './source-line.js';

const latin = /[\p{Script=Latin}]/u;
const digit = /[\d%]/u;
const fullWidth = /[，。、；：！？“”‘’「」『』（）《》〈〉【】…—·]/u;

const counted = /[年月日号號届屆次轮輪时時分]/u;

export interface SpacingOptions {
  /** Titles set halves apart with spaces, also before a number: 中方回應　3人獲釋. */
  readonly title: boolean;
}

/**
 * The pieces of a line without the spaces that typesetting put between Han characters and digits, beside full-width
 * punctuation and around markup. A space that separates two words stays: one character of it.
 */
export function withoutLayoutSpaces(raw: string, pieces: readonly Span[], options: SpacingOptions): Span[] {
  const kept: Span[] = [];
  const spaced = isLetterSpaced(textOfPieces(raw, pieces));
  pieces.forEach((piece, index) => {
    const text = raw.slice(piece.start, piece.end);
    let from = 0;
    for (let at = nextSpace(text, 0); at < text.length; at = nextSpace(text, from)) {
      const end = spaceEnd(text, at);
      const before = text.charAt(at - 1) || lastOf(raw, pieces[index - 1]);
      const after = text.charAt(end) || raw.charAt(pieces[index + 1]?.start ?? raw.length);
      const atMarkup = at === 0 || end === text.length;
      const separates =
        atMarkup || spaced
          ? latin.test(before) && latin.test(after)
          : isSeparator(before, text.slice(at, end), after, options);
      const stays = at + (separates ? 1 : 0);
      if (stays > from) kept.push({ start: piece.start + from, end: piece.start + stays });
      from = end;
    }
    if (from < text.length) kept.push({ start: piece.start + from, end: piece.end });
  });
  return kept;
}

const fewestLetters = 6;

/** 张 某 会 见 李 某 ，: each character set apart, so that no space parts two words. */
function isLetterSpaced(text: string): boolean {
  if (!/^\S{1,4}\s{1,4}\S{1,4}\s/u.test(text)) return false;
  const letters = text.trim().split(/\s+/u);
  return (
    letters.length >= fewestLetters &&
    letters.every((letter) => /^(?:[^\p{Script=Latin}\d]{1,2}|[\d.]{1,4}|[\p{Script=Latin}]+)$/u.test(letter)) &&
    letters.filter((letter) => /^\p{Script=Han}\p{P}?$/u.test(letter)).length >= 0.6 * letters.length
  );
}

// Without regular expressions: one of \s+ overflows its stack where a line has millions of spaces.
function nextSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLayoutSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function spaceEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isLayoutSpace(text.charCodeAt(at))) at += 1;
  return at;
}

const isLayoutSpace = (code: number): boolean => isSpace(code) && code !== 0x200b;

const lastOf = (raw: string, piece: Span | undefined): string => (piece ? raw.charAt(piece.end - 1) : '');

function isSeparator(before: string, spaces: string, after: string, { title }: SpacingOptions): boolean {
  if (fullWidth.test(before) || fullWidth.test(after)) return false;
  const touchesNumber = digit.test(before) !== digit.test(after);
  if (!touchesNumber || latin.test(before) || latin.test(after)) return true;
  // 2014 年, 第 11 輪: also in a title one word.
  if (!spaces.includes('\u3000') && (counted.test(after) || before === '第')) return false;
  return title || spaces.includes('\u3000');
}
