import { isPageMark, isPageNumberBetween } from '../model/page-mark.js';
import type { PageLine } from './page-line.js';
import { isPrintedAddress, isPrintedHead } from './page-noise.js';

/** In half characters; narrower lines are titles and lists more often than running text. */
const narrowestText = 30;
const mostHeads = 3;

/** Tells what a print sets at the edges of its pages, in the middle of whatever its text was saying, line by line. */
export class PrintedPages {
  /** What the first lines say, which a print repeats at the head of each page. */
  readonly #heads: string[] = [];
  /** Behind the number of a page, before the text of the next one. */
  #ended = false;
  #betweenAddresses = false;

  /** Whether a line that ends at `end` is a page's number or, behind one, its head; `before` is the last line of the text. */
  isEdge(line: string, before: PageLine | undefined, raw: string, end: number): boolean {
    const within = before?.kind === 'TEXT' && !before.finished && before.width >= narrowestText;
    if (isPageMark(line) || (within && isPageNumberBetween(line, raw.slice(end, end + 200).trimStart())))
      this.#ended = true;
    else if (!this.#ended || !this.#heads.includes(line)) {
      if (this.#heads.length < mostHeads) this.#heads.push(line);
      return false;
    }
    return true;
  }

  /** Whether a page ended before this line, which is the first of the next one. */
  turned(): boolean {
    const ended = this.#ended;
    this.#ended = false;
    return ended;
  }

  /** Whether a line is the address at the foot of a printed web page, or the head of the next one, behind which the text goes on. */
  isAddressOrHead(text: string): boolean {
    this.#betweenAddresses = isPrintedAddress(text) || (this.#betweenAddresses && isPrintedHead(text));
    return this.#betweenAddresses;
  }
}
