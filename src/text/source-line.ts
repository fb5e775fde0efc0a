import type { Span } from './article.js';

/** A line of the raw document without the white space around it. */
export interface SourceLine extends Span {
  /** Columns of white space before it; a full-width space is two. */
  readonly indent: number;
  readonly blankBefore: boolean;
  /** Markdown's line break: two spaces at the end. */
  readonly hardBreak: boolean;
}

const lineBreak = /\r\n|[\n\r\f\u2028\u2029]/gu;

/** The lines from `from` on that hold more than white space. */
export function* sourceLines(raw: string, from: number): Generator<SourceLine> {
  let blankBefore = false;
  for (const { start, end } of spansOfLines(raw, from)) {
    let first = start;
    while (first < end && isSpace(raw.charCodeAt(first))) first += 1;
    let last = end;
    while (last > first && isSpace(raw.charCodeAt(last - 1))) last -= 1;
    if (first < last) {
      yield { start: first, end: last, indent: columns(raw, start, first), blankBefore, hardBreak: end - last >= 2 };
    }
    blankBefore = first === last;
  }
}

function* spansOfLines(raw: string, from: number): Generator<Span> {
  lineBreak.lastIndex = from;
  let start = from;
  for (let match = lineBreak.exec(raw); match; match = lineBreak.exec(raw)) {
    const next = match.index + match[0].length;
    yield { start, end: match.index };
    start = next;
    lineBreak.lastIndex = next;
  }
  yield { start, end: raw.length };
}

const columnsOf: Readonly<Record<string, number>> = { '\u3000': 2, '\t': 4, '\ufeff': 0, '\u200b': 0 };

function columns(raw: string, start: number, end: number): number {
  let count = 0;
  for (let index = start; index < end && count < 40; index += 1) count += columnsOf[raw.charAt(index)] ?? 1;
  return count;
}

/** White space as \s has it, and the zero-width space. */
export function isSpace(code: number): boolean {
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000) return true;
  return (code >= 0x2000 && code <= 0x200b) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0xfeff;
}
