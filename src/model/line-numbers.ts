import type { Evidence } from './claim.js';
import { formatOf } from './document-format.js';

const numbered = /^[ \t]{0,12}(?<number>\d{1,5})(?:[ \t]{0,2}[\t:：|→]|[ \u3000]|$)/u;
/** 10:30 开幕, 1 月，…: the number is of the text. */
const goesOn = /^(?:[:：]\d|[ \u3000][年月日号號时時点點])/u;
/** Of a table by years. */
const year = /^(?:19|20)\d\d$/u;
const fewestLines = 3;
/** What is longer is a line of text, though it were blank. */
const longestBlank = 200;

/**
 * Where the numbers stand that a listing sets before its lines, with the tab, space or sign behind them, in order. None where
 * the document is no listing: where a line has no number or another than the next, which is 1 on a new page.
 */
export function lineNumbersIn(raw: string, file: string): readonly Evidence[] {
  const format = formatOf(file);
  if (format === 'HTML' || format === 'PDF') return [];
  const numbers: Evidence[] = [];
  let last: number | undefined;
  let ofText = 0;
  for (const { index, 0: line } of raw.matchAll(/[^\r\n]+/gu)) {
    if (line.length <= longestBlank && line.trim() === '') continue;
    const match = numbered.exec(line.slice(0, 24));
    const written = match?.groups?.number ?? '';
    const number = Number(written);
    const follows =
      last === undefined ? !year.test(written) : number === last + 1 || (number === 1 && last >= fewestLines);
    if (!match || !follows) return [];
    const { length } = match[0];
    if (goesOn.test(line.slice(length - 1, length + 1))) ofText += 1;
    numbers.push({ start: index, end: index + length });
    last = number;
  }
  // Of a listing one line or another may begin so.
  return numbers.length < fewestLines || ofText > numbers.length / 2 ? [] : numbers;
}

/** A slice of a document without the numbers that stand in it. */
export function withoutNumbers(raw: string, { start, end }: Evidence, numbers: readonly Evidence[]): string {
  const parts: string[] = [];
  let from = start;
  for (let index = firstFrom(start, numbers); index < numbers.length; index += 1) {
    const number = numbers[index] as Evidence;
    if (number.start >= end) break;
    parts.push(raw.slice(from, Math.max(from, number.start)));
    from = Math.min(number.end, end);
  }
  parts.push(raw.slice(from, end));
  return parts.join('');
}

/** The index of the first number that ends behind a place, by halving. */
function firstFrom(place: number, numbers: readonly Evidence[]): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] as Evidence).end <= place) from = middle + 1;
    else to = middle;
  }
  return from;
}
