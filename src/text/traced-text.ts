import type { Span } from './article.js';

/** Text put together from pieces of a raw document, that knows where in it each character stands. */
export class TracedText {
  readonly #parts: string[] = [];
  /** Three numbers a run: position in the text, position in the raw document, 1 if the raw position moves along. */
  readonly #runs: number[] = [];
  #length = 0;
  #rawEnd = 0;

  constructor(private readonly raw: string) {}

  get length(): number {
    return this.#length;
  }

  piece({ start, end }: Span): void {
    this.#push(this.raw.slice(start, end), start, 1);
    this.#rawEnd = end;
  }

  /** A separator that is not in the raw document; it stands where the piece before it ends. */
  separator(text: ' ' | '\n'): void {
    this.#push(text, this.#rawEnd, 0);
  }

  text(): string {
    return this.#parts.join('');
  }

  /** One entry more than the text is long. */
  offsets(): Int32Array {
    const offsets = new Int32Array(this.#length + 1);
    for (let run = 0; run < this.#runs.length; run += 3) {
      const [start = 0, rawStart = 0, step = 1] = this.#runs.slice(run, run + 3);
      const end = this.#runs[run + 3] ?? this.#length;
      for (let index = start; index < end; index += 1) offsets[index] = rawStart + step * (index - start);
    }
    offsets[this.#length] = this.#rawEnd;
    return offsets;
  }

  #push(text: string, rawStart: number, step: 0 | 1): void {
    this.#parts.push(text);
    this.#runs.push(this.#length, rawStart, step);
    this.#length += text.length;
  }
}
