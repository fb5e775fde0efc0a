import type { HtmlPiece } from '../../model/html-text.js';
import { isSpace } from '../source-line.js';

/** The visible text of a page, and where each code unit of it stands in the source. */
export interface VisibleText {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const latinEnd = /[\p{Script=Latin}\d,.;:]/u;
const latinStart = /[\p{Script=Latin}\d]/u;

/** Code units; what tells date and source is shorter. */
const longestHeader = 100;

/**
 * Puts the visible text of a page together, white space as a browser sets it: a run of it is one space, and one that
 * breaks a line of the source is none, but between Latin words. Each line of the page ends in \n.
 */
export class VisibleTextBuilder {
  readonly #parts: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  /** White space since the last character: where it begins, what it is, whether it breaks a line. */
  #space: { readonly start: number; readonly text: string; breaks: boolean } | undefined;
  #last = '';
  #lineStart = 0;
  /** Columns of white space before the first character of the line; a full-width space is two. */
  indent = 0;

  constructor(private readonly html: string) {}

  get length(): number {
    return this.#starts.length;
  }

  get lineStart(): number {
    return this.#lineStart;
  }

  /** The last line so far, as it will be read; of a long one its beginning. */
  get line(): string {
    return this.#parts.slice(this.#lineStart, this.#lineStart + longestHeader).join('');
  }

  add({ start, end, text }: HtmlPiece, preformatted: boolean): void {
    if (text !== undefined) for (const unit of text.split('')) this.#character(start, end, unit, preformatted);
    else for (let at = start; at < end; at += 1) this.#character(at, at + 1, this.html.charAt(at), preformatted);
  }

  endLine(): void {
    this.#push('\n', this.#ends.at(-1) ?? 0, this.#ends.at(-1) ?? 0);
    this.#lineStart = this.length;
    this.#space = undefined;
    this.#last = '';
    this.indent = 0;
  }

  finish(): VisibleText {
    const end = this.#ends.at(-1) ?? 0;
    return {
      text: this.#parts.join(''),
      starts: Int32Array.from([...this.#starts.values(), end]),
      ends: Int32Array.from([...this.#ends.values(), end]),
    };
  }

  #character(start: number, end: number, character: string, preformatted: boolean): void {
    if (isSpace(character.charCodeAt(0))) {
      const breaks = !preformatted && (character === '\n' || character === '\r');
      if (this.length === this.#lineStart && !breaks && (end - start > 1 || character > ' '))
        this.indent += character === '\u3000' ? 2 : 1;
      if (this.#space) this.#space.breaks ||= breaks;
      else if (character !== '\u200b' && character !== '\ufeff')
        this.#space = { start, text: character === '\u3000' ? character : ' ', breaks };
      return;
    }
    if (this.#space && this.#last !== '') {
      const separates = !this.#space.breaks || (latinEnd.test(this.#last) && latinStart.test(character));
      if (separates) this.#push(this.#space.text, this.#space.start, this.#space.start + 1);
    }
    this.#space = undefined;
    this.#last = character;
    this.#push(character, start, end);
  }

  #push(text: string, start: number, end: number): void {
    this.#parts.push(text);
    this.#starts.push(start);
    this.#ends.push(end);
  }
}
