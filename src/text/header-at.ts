import { type Header, headerOf, headerUnderHeading } from './header-line.js';
import type { LabelLine } from './label-lines.js';
import { isOpen, type PageLine } from './page-line.js';

/** In half characters; a wider line without the end of a sentence may go on with a date. */
const narrowestOpen = 40;
/** In code units, of what is behind the last line of a page, or of two lines that tell date and outlet. */
const longestBehind = 80;

export interface HeaderPlace {
  readonly raw: string;
  /** Where the line ends in `raw`. */
  readonly end: number;
  /** Near the beginning of a page, or behind a label. */
  readonly atHead: boolean;
  /** Not far below the beginning, with no header told yet. */
  readonly isEarly: boolean;
  readonly before: PageLine | undefined;
  readonly label: LabelLine | undefined;
}

/** The header that a line is where it stands: at the head of a page, under a heading, below all else, or by its label. */
export function headerAt(text: string, { raw, end, atHead, isEarly, before, label }: HeaderPlace): Header | undefined {
  if (label?.publishedOn) return { publishedOn: label.publishedOn };
  const isBroken = before !== undefined && isOpen(before) && before.text.includes('。');
  const header = headerOf(text, atHead && !isBroken);
  if (label?.kind === 'OUT' && !label.outlet) return header?.changed ? header : undefined;
  if (header) return header;
  if (before?.kind === 'HEADING') return headerUnderHeading(text);
  if (isEarly && text.length <= longestHeader && withClock.test(text)) {
    const early = headerOf(text, true);
    if (early && (early.outlet === undefined || beginsWithDate.test(text))) return early;
  }
  const mayGoOn = before !== undefined && isOpen(before) && before.width >= narrowestOpen;
  return !mayGoOn && isLast(raw, end) ? dateAlone(text) : undefined;
}

/** 2017/9/27 01:01, below what a saved page has above its article. */
const withClock = /\d{4}.*\d{1,2}[:：]\d{2}/u;

const longestHeader = 60;
const beginsWithDate = /^\s*(?:发表于|發表於)?\s*\d{4}\s*[-/.年]/u;

/** （2008年10月24日）: nothing but when it was. */
export function dateAlone(line: string): Header | undefined {
  const header = headerOf(line, true);
  return header?.outlet === undefined && header?.byline === undefined ? header : undefined;
}

/** The next two lines, of which one may be the number of a paper's page. */
export const linesBehind = (raw: string, end: number): string[] =>
  raw
    .slice(end, end + longestBehind)
    .trimStart()
    .split(/\s*[\r\n]\s*/u, 2);

const isLast = (raw: string, end: number): boolean =>
  raw.length - end <= longestBehind && nothingButTime.test(raw.slice(end));
/** 香港时间12时50分, below the day at the end of a press release of the government. */
const nothingButTime =
  /^\s*(?:\p{Script=Han}{2}(?:时间|時間)\s*\d{1,2}\s*[时時點点:：]\s*\d{1,2}\s*分?)?\s*(?:NNNN)?\s*$/u;
