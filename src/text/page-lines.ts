import { endsSentence, type PageLine } from './page-line.js';

/** The lines of a page so far, of which the last may turn out to be of no article. */
export class PageLines {
  readonly all: PageLine[] = [];
  #firstSentence = Number.POSITIVE_INFINITY;
  #relatedFrom: number | undefined;

  get last(): PageLine | undefined {
    return this.all.at(-1);
  }

  /** The first line that ends a sentence of the text; infinite where none does. */
  get firstSentence(): number {
    return this.#firstSentence;
  }

  push(line: PageLine): void {
    if (this.all.length < this.#firstSentence && line.kind === 'TEXT' && line.finished)
      this.#firstSentence = this.all.length;
    this.all.push(line);
  }

  /** Takes back the lines from one on. */
  cut(from: number): void {
    this.all.length = from;
    if (this.#firstSentence >= from) this.#firstSentence = Number.POSITIVE_INFINITY;
  }

  /** What follows may be titles of other articles, below 相关链接. */
  beginRelated(): void {
    this.#relatedFrom = this.all.length;
  }

  /** Their titles end here; where nothing goes on from them, as behind something `apart`, they are taken back. */
  endRelated(apart: boolean): void {
    if (apart && this.#relatedFrom !== undefined) this.cut(this.#relatedFrom);
    this.#relatedFrom = undefined;
  }
}

/** In code units. */
const longestRelated = 50;

/** Whether a line may be the title of another article; running text is finished or has a comma. */
export const mayBeRelated = (text: string): boolean =>
  text.length <= longestRelated && !endsSentence(text) && !/[，；]/u.test(text);
