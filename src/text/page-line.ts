import type { Span } from './article.js';
import type { Header } from './header-line.js';

/** One line of a page that belongs to an article, without markup. */
export interface PageLine {
  readonly kind: 'TEXT' | 'HEADING' | 'BOLD' | 'CAPTION';
  /** Level of a heading, 1 to 6; 0 for other lines. */
  readonly level: number;
  /** The pieces of the raw document that make its text. */
  readonly pieces: readonly Span[];
  readonly text: string;
  readonly indent: number;
  readonly blankBefore: boolean;
  /** Something of the page (a figure, a rule, a header line, a line break in its markup) stands before it. */
  readonly boundaryBefore: boolean;
  /** See `displayWidth`. */
  readonly width: number;
  /** Ends as a sentence ends. */
  readonly finished: boolean;
  /** Goes on with the paragraph of the line before, as the layout of a PDF page shows. */
  readonly continues?: boolean;
  readonly header?: Header;
  /** The outlet of a lead-in on this line or on a line of its own before it. */
  readonly outlet?: string;
  /** A lead-in stood before its text on the same line. */
  readonly afterLeadIn?: boolean;
  /** Says who wrote, and was part of a header line. */
  readonly byline?: boolean;
}

const end = /(?:[。！？!?…]|\p{Script=Latin}{2}\.)[”’」』）)】》〉"']*$/u;

/** Whether a line ends as a sentence ends. */
export const endsSentence = (text: string): boolean => end.test(text.slice(-12));

/** Whether a line of the text ends within a sentence. */
export const isOpen = ({ kind, finished }: PageLine): boolean => kind === 'TEXT' && !finished;

/** Long lines are all alike to the layout; their width is not counted further. */
export const widestCounted = 400;
const narrow = /[\u0021-\u007f\u00a0-\u02ff，。、；：！？“”‘’（）《》「」『』【】…·]/u;

/**
 * Width in half characters: a Han character is 2; Latin letters, digits and punctuation, which typesetting squeezes, are
 * 1; white space, which it stretches, is 0.
 */
export function displayWidth(text: string): number {
  const end = Math.min(text.length, widestCounted);
  let width = 0;
  for (let at = 0; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    const known = widths[unit] as number;
    width += known === unasked ? widthOf(unit) : known;
  }
  return width;
}

const unasked = 255;
const widths = new Uint8Array(0x1_0000).fill(unasked);

/** Of one code unit; the second of a pair adds nothing to the first. */
function widthOf(unit: number): number {
  const character = String.fromCharCode(unit);
  const isSecond = unit >= 0xdc00 && unit <= 0xdfff;
  const width = isSecond || /\s/u.test(character) ? 0 : narrow.test(character) ? 1 : 2;
  widths[unit] = width;
  return width;
}
