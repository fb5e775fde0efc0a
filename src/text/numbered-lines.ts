import { lineNumbersIn } from '../model/line-numbers.js';
import type { VisibleText } from './html/visible-text.js';

/** Of a listing, whose lines are alike. */
const linesRead = 1_000;

/** The text of a listing, each line of which begins with its number, without the numbers; undefined where it is none. */
export function withoutNumbersOfLines(raw: string, file: string): VisibleText | undefined {
  const numbers = lineNumbersIn(raw, file);
  if (numbers.length === 0) return undefined;
  const indent = Math.min(
    ...numbers.slice(0, linesRead).map(({ end }) => indentAt(raw, end) ?? Number.POSITIVE_INFINITY),
  );
  const starts: number[] = [];
  const parts: string[] = [];
  let from = 0;
  const keepUntil = (to: number) => {
    parts.push(raw.slice(from, to));
    for (let at = from; at < to; at += 1) starts.push(at);
  };
  for (const { start, end } of numbers) {
    keepUntil(start);
    from = end + Math.min(indentAt(raw, end) ?? 0, indent);
  }
  keepUntil(raw.length);
  starts.push(raw.length);
  return { text: parts.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(starts, (at) => at + 1) };
}

/** Spaces behind a number, which stand before each line; undefined where the line has no text. */
function indentAt(raw: string, from: number): number | undefined {
  let at = from;
  while (raw.charAt(at) === ' ') at += 1;
  return at >= raw.length || /[\r\n]/u.test(raw.charAt(at)) ? undefined : at - from;
}
