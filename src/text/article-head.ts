import { type Header, headersTogether } from './header-line.js';
import type { PageLine } from './page-line.js';

type Told = Pick<PageLine, 'header' | 'outlet'>;
const nothing: Told = {};

/** What lines that are no text tell of an article, until its next line comes, which takes it. */
export class ArticleHead {
  #header: Header | undefined;
  #outlet: string | undefined;
  /** 来源：某某网, behind which no line of the text has come. */
  #footSource: string | undefined;

  get header(): Header | undefined {
    return this.#header;
  }

  add(header: Header | undefined): void {
    this.#header = headersTogether(this.#header, header);
  }

  addOutlet(outlet: string | undefined): void {
    this.#outlet = outlet ?? this.#outlet;
  }

  /** Of a line that stands below its article more often than above the next. */
  addSourceBelow(outlet: string | undefined): void {
    this.#footSource = outlet ?? this.#footSource;
  }

  take(): Told {
    if (!this.#header && !this.#outlet && !this.#footSource) return nothing;
    const told = { ...(this.#header && { header: this.#header }), ...(this.#outlet && { outlet: this.#outlet }) };
    this.#header = undefined;
    this.#outlet = undefined;
    this.#footSource = undefined;
    return told;
  }

  /** The last line of a page with what its foot tells of its article, which may have told it at its head. */
  belowLast(last: PageLine): PageLine {
    this.#outlet ??= this.#footSource;
    const told = this.take();
    return told === nothing ? last : { ...told, ...last };
  }
}
