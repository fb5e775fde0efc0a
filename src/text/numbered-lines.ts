import { lineNumberOf } from '../model/line-number.js';
import type { Span } from './article.js';
import type { VisibleText } from './html/visible-text.js';

const fewestLines = 3;

/** The text of a listing, each line of which begins with its number, without the numbers; undefined where it is none. */
export function withoutNumbersOfLines(raw: string): VisibleText | undefined {
  const numbers = numbersOf(raw);
  if (numbers.length < fewestLines) return undefined;
  const indent = Math.min(...numbers.slice(0, 1_000).map(({ end }) => indentAt(raw, end)));
  if (!Number.isFinite(indent)) return undefined;
  const starts: number[] = [];
  const parts: string[] = [];
  let from = 0;
  const keepUntil = (to: number) => {
    parts.push(raw.slice(from, to));
    for (let at = from; at < to; at += 1) starts.push(at);
  };
  for (const { start, end } of numbers) {
    keepUntil(start);
    from = Math.min(end + indent, raw.length);
  }
  keepUntil(raw.length);
  starts.push(raw.length);
  return { text: parts.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(starts, (at) => at + 1) };
}

/** Where the numbers stand; none where a line has no number or another than the next, which is 1 on a new page. */
function numbersOf(raw: string): Span[] {
  const numbers: Span[] = [];
  let last: number | undefined;
  for (const { index, 0: line } of raw.matchAll(/[^\r\n]+/gu)) {
    if (line.length <= 200 && line.trim() === '') continue;
    const found = lineNumberOf(line);
    const follows = last === undefined || found?.number === last + 1 || (found?.number === 1 && last >= fewestLines);
    if (!found || !follows) return [];
    numbers.push({ start: index, end: index + found.length });
    last = found.number;
  }
  return numbers;
}

/** Spaces behind a number, which stand before each line; those of a line without text do not count. */
function indentAt(raw: string, from: number): number {
  let at = from;
  while (raw.charAt(at) === ' ') at += 1;
  return at >= raw.length || /[\r\n]/u.test(raw.charAt(at)) ? Number.POSITIVE_INFINITY : at - from;
}
