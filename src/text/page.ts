import type { Span } from './article.js';
import { type Header, headerOf } from './header-line.js';
import { leadInOf, mediaLabelLength } from './lead-in.js';
import { initialMarkup, type Segment, segmentsOf } from './markup.js';
import { displayWidth, endsSentence, type PageLine } from './page-line.js';
import { isPageFoot, isPageLabel, isRule } from './page-noise.js';
import { isGalleryCaption } from './photo-credit.js';
import { dropFirst, textOfPieces, trimPieces } from './pieces.js';
import { type SourceLine, sourceLines } from './source-line.js';

/** In half characters; more white space than this centres a line or sets it right. */
const widestIndent = 8;

export interface Page {
  readonly lines: readonly PageLine[];
  /** Has headings in markup, which then say where titles are. */
  readonly marked: boolean;
}

/**
 * The lines of a page that belong to its articles: markup, links, rules, labels and the page's foot are left out. `headings`
 * has the levels of those lines, by their beginning, that something else than markup tells to be headings.
 */
export function readPage(raw: string, from: number, headings?: ReadonlyMap<number, number>): Page {
  const reader = new PageReader(raw, from > 0, headings);
  for (const line of sourceLines(raw, from)) if (!reader.read(line)) break;
  return { lines: reader.lines, marked: reader.marked };
}

/** Gathers the lines of a page from what each of its lines holds. */
export class PageReader {
  readonly lines: PageLine[] = [];
  readonly #markup = initialMarkup();
  #boundary = true;
  #afterRule = false;
  #header: Header | undefined;
  #outlet: string | undefined;
  #leadIn = false;

  constructor(
    private readonly raw: string,
    public marked: boolean,
    private readonly headings?: ReadonlyMap<number, number>,
  ) {}

  /** False at the foot of the page. */
  read(line: SourceLine): boolean {
    if (isRule(this.raw.slice(line.start, Math.min(line.end, line.start + 201)))) return this.rule();
    const segments = segmentsOf(this.raw, line, this.#markup);
    const heading = this.headings?.get(line.start);
    return this.readSegments(line, heading ? segments.map((segment) => ({ ...segment, heading })) : segments);
  }

  /** A rule across the page. */
  rule(): true {
    this.#boundary = true;
    this.#afterRule = true;
    return true;
  }

  /** Takes what one line holds; false at the foot of the page. */
  readSegments(line: SourceLine, segments: readonly Segment[]): boolean {
    if (segments.length !== 1) this.#boundary = true;
    for (const segment of segments) {
      if (this.#afterRule && isPageFoot(textOfPieces(this.raw, segment.pieces))) return false;
      this.#add(line, segment);
      if (segments.length > 1) this.#boundary = true;
    }
    if (segments.length > 0) this.#afterRule = false;
    if (line.hardBreak && this.marked) this.#boundary = true;
    return true;
  }

  #add(line: SourceLine, segment: Segment): void {
    const pieces = this.#withoutLeadIn(trimPieces(this.raw, segment.pieces));
    const text = textOfPieces(this.raw, pieces);
    const header = headerOf(text, this.lines.length <= 4);
    if (text === '' || segment.linksOnly || header || isPageLabel(text)) {
      this.#header = header ?? this.#header;
      this.#boundary = true;
      return;
    }
    const kind = kindOf(segment, text);
    if (kind === 'HEADING') this.marked = true;
    this.lines.push({
      kind,
      level: kind === 'HEADING' ? segment.heading : 0,
      pieces,
      text,
      indent: line.indent,
      blankBefore: line.blankBefore,
      boundaryBefore: this.#boundary,
      // As it was set, with indent and lead-in: that is where the layout broke it.
      width: Math.min(line.indent, widestIndent) + displayWidth(textOfPieces(this.raw, segment.pieces)),
      finished: endsSentence(text),
      ...(this.#header && { header: this.#header }),
      ...(this.#outlet && { outlet: this.#outlet }),
      ...(this.#leadIn && { afterLeadIn: true }),
    });
    this.#boundary = kind !== 'TEXT';
    this.#header = undefined;
    this.#outlet = undefined;
  }

  #withoutLeadIn(pieces: readonly Span[]): readonly Span[] {
    const text = textOfPieces(this.raw, pieces);
    const leadIn = leadInOf(text);
    this.#leadIn = leadIn !== undefined;
    if (leadIn) this.#outlet = leadIn.outlet;
    const length = leadIn?.length ?? mediaLabelLength(text);
    return length > 0 ? trimPieces(this.raw, dropFirst(pieces, length)) : pieces;
  }
}

function kindOf({ heading, caption, bold }: Segment, text: string): PageLine['kind'] {
  if (caption || isGalleryCaption(text)) return 'CAPTION';
  // Some pages set whole sentences as headings to make them stand out; those are running text.
  if (heading > 0 && !isRunningText(text)) return 'HEADING';
  return bold && !endsSentence(text) && text.length <= 60 ? 'BOLD' : 'TEXT';
}

const isRunningText = (text: string): boolean => text.includes('。') || (text.length > 80 && text.includes('，'));
