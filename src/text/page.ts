import { isPageMark, isPageNumberBetween } from '../model/page-mark.js';
import {
  isAppNoise,
  isEndOfArticle,
  isPartNumber,
  isPartTitle,
  isRelatedHead,
  pictureMarkLength,
} from './app-noise.js';
import type { Span } from './article.js';
import type { Decoded } from './decode.js';
import { type Header, headerOf, headersTogether, headerUnderHeading } from './header-line.js';
import { type LabelLine, labelOf } from './label-lines.js';
import { leadInOf, mediaLabelLength } from './lead-in.js';
import { initialMarkup, type MarkupState, type Segment, segmentsOf } from './markup.js';
import { beginsComments, isArchiveBanner, isPageTool, isSiteFoot } from './page-foot.js';
import { displayWidth, endsSentence, type PageLine } from './page-line.js';
import {
  isAddress,
  isBesideArticle,
  isBreadcrumb,
  isListLabel,
  isPageFoot,
  isPageLabel,
  isPrintedAddress,
  isPrintedHead,
  isRule,
  isSiteName,
} from './page-noise.js';
import { isCreditedCaption, isGalleryCaption } from './photo-credit.js';
import { dropFirst, takeFirst, textOfPieces, trimPieces, withoutInvisible } from './pieces.js';
import { type SourceLine, sourceLines } from './source-line.js';

/** In half characters; more white space than this centres a line or sets it right. */
const widestIndent = 8;

/** In half characters; narrower lines are titles and lists more often than running text. */
const narrowestText = 30;
const mostHeads = 3;
/** Characters. */
const longestPartTitle = 20;

export interface Page {
  readonly lines: readonly PageLine[];
  /** Has headings in markup, which then say where titles are. */
  readonly marked: boolean;
  /** Of a Markdown file, in which a blank line, and nothing else, ends a paragraph. */
  readonly markdown: boolean;
  /** Said in its front matter, for an article without a headline of its own. */
  readonly title?: PageLine;
}

interface PageHints extends Pick<Decoded, 'headings' | 'continued'> {
  readonly markdown?: boolean;
}

/**
 * The lines of a page that belong to its articles: markup, links, rules, labels and the page's foot are left out. What something
 * else than markup tells of lines is given by where they begin: the levels of `headings`, and which are `continued`.
 */
export function readPage(raw: string, from: number, { headings, continued, markdown = false }: PageHints = {}): Page {
  const reader = new PageReader(raw, { marked: from > 0, markdown });
  let last: SourceLine | undefined;
  for (const line of sourceLines(raw, from)) {
    const level = markdown && !line.blankBefore ? underlineLevel(raw, line) : 0;
    if (last && !reader.read(last, level || headings?.get(last.start), continued?.has(last.start)))
      return reader.page();
    last = level > 0 ? undefined : line;
  }
  if (last) reader.read(last, headings?.get(last.start), continued?.has(last.start));
  return reader.page();
}

/** The level of the heading that a line of = or - below it makes; 0 where a line is no such thing. */
function underlineLevel(raw: string, { start, end }: SourceLine): number {
  const line = raw.slice(start, Math.min(end, start + 201));
  return /^={2,200}$/u.test(line) ? 1 : /^-{2,200}$/u.test(line) ? 2 : 0;
}

/** A newspaper's name right above the heading of its article is no part of the title. */
function withoutSiteName(lines: readonly PageLine[]): readonly PageLine[] {
  const [first, second, ...rest] = lines;
  if (first?.kind !== 'TEXT' || second?.kind !== 'HEADING' || !isSiteName(first.text)) return lines;
  const { header } = first;
  return [{ ...(header && { header }), ...second }, ...rest];
}

/** Gathers the lines of a page from what each of its lines holds. */
export class PageReader {
  readonly lines: PageLine[] = [];
  readonly #markup: MarkupState;
  #boundary = true;
  #afterRule = false;
  #afterLinks = false;
  #inComments = false;
  #inList = false;
  #header: Header | undefined;
  #outlet: string | undefined;
  #leadIn = false;
  #continues = false;
  #betweenPrinted = false;
  /** Behind the number of a page, before the text of the next one. */
  #atPageBreak = false;
  #afterLabel = false;
  #mail = false;
  #partBegins = false;
  #relatedFrom: number | undefined;
  /** What the first lines say, which a print repeats at the head of each page. */
  readonly #heads: string[] = [];

  #marked: boolean;
  /** Its markup tells which lines are paragraphs. */
  readonly #paragraphs: boolean;

  /** `raw` is what the pieces of lines count in; `marked` a page whose markup tells headings. */
  constructor(
    private readonly raw: string,
    { marked, markdown = false }: { readonly marked: boolean; readonly markdown?: boolean },
  ) {
    this.#marked = marked;
    this.#paragraphs = marked || markdown;
    this.#markup = initialMarkup(markdown);
  }

  page(): Page {
    this.#endRelated(true);
    return { lines: withoutSiteName(this.lines), marked: this.#marked, markdown: this.#markup.markdown };
  }

  /** Takes a line, a heading where `heading` gives its level; false at the foot of the page. */
  read(line: SourceLine, heading = 0, continues = false): boolean {
    const start = this.raw.slice(line.start, Math.min(line.end, line.start + 201));
    if (this.#mail && start === '--') return false;
    if (start.length <= 30 && isEndOfArticle(start, this.raw.slice(line.end))) return false;
    if (this.#isOfPrint(start, line.end) || this.#isPartNumber(start, line)) return true;
    this.#continues = continues || (this.#atPageBreak && this.lines.at(-1)?.finished === false);
    this.#atPageBreak = false;
    if (isRule(start)) return this.rule();
    const segments = segmentsOf(this.raw, line, this.#markup);
    return this.readSegments(line, heading > 0 ? segments.map((segment) => ({ ...segment, heading })) : segments);
  }

  /** Whether a line is a page's number or, behind one, its head; `end` is where it ends. */
  #isOfPrint(line: string, end: number): boolean {
    const last = this.lines.at(-1);
    const within = last?.kind === 'TEXT' && !last.finished && last.width >= narrowestText;
    if (isPageMark(line) || (within && isPageNumberBetween(line, this.raw.slice(end, end + 200).trimStart())))
      this.#atPageBreak = true;
    else if (!this.#atPageBreak || !this.#heads.includes(line)) {
      if (this.#heads.length < mostHeads) this.#heads.push(line);
      return false;
    }
    return true;
  }

  /** 01 on a line of its own, behind a paragraph: what follows is the title of a part. */
  #isPartNumber(text: string, { blankBefore }: SourceLine): boolean {
    if (!blankBefore || !this.lines.at(-1)?.finished || !isPartNumber(text)) return false;
    this.#boundary = true;
    this.#partBegins = true;
    return true;
  }

  /** A rule across the page. */
  rule(): true {
    this.#boundary = true;
    this.#afterRule = true;
    return true;
  }

  /** Takes what one line holds; false at the foot of the page. */
  readSegments(line: SourceLine, segments: readonly Segment[]): boolean {
    if (segments.length !== 1 || segments[0]?.item) this.#boundary = true;
    for (const segment of segments) {
      if (this.#afterRule && isPageFoot(textOfPieces(this.raw, segment.pieces))) return false;
      this.#add(line, segment);
      if (segments.length > 1) this.#boundary = true;
    }
    if (segments.length > 0) this.#afterRule = false;
    if ((line.hardBreak && this.#marked) || segments[0]?.row) this.#boundary = true;
    return true;
  }

  #add(line: SourceLine, segment: Segment): void {
    const whole = this.#withoutLeadIn(trimPieces(this.raw, withoutInvisible(this.raw, segment.pieces)));
    const wholeText = textOfPieces(this.raw, whole);
    // Where the print broke a page its text goes on.
    this.#betweenPrinted = isPrintedAddress(wholeText) || (this.#betweenPrinted && isPrintedHead(wholeText));
    if (this.#betweenPrinted) return;
    if (this.#isOfReaders(line, segment, wholeText)) return;
    const label = segment.heading > 0 || segment.row ? undefined : this.#labelOf(wholeText, line);
    this.#afterLabel = label !== undefined;
    this.#mail ||= label?.mail === true;
    const pieces = label ? trimPieces(this.raw, dropFirst(whole, label.length)) : whole;
    const text = textOfPieces(this.raw, pieces);
    const header = segment.row ? undefined : this.#headerIn(wholeText, label);
    this.#outlet = label?.outlet ?? this.#outlet;
    if (header) this.#endRelated(false);
    const isLinks = segment.linksOnly && (this.#afterLinks || !segment.linkedSentence);
    if (text !== '') this.#afterLinks = isLinks || isPageLabel(text);
    if (text === '' || isLinks || header || this.#isOfPage(line, segment, text) || isNoise(text)) {
      if (isRelatedHead(text)) this.#relatedFrom = this.lines.length;
      this.#header = headersTogether(this.#header, header);
      this.#boundary = true;
      if (header?.byline) this.#addByline(line, segment, whole, header.byline);
      return;
    }
    const marked = kindOf(segment, text, line.blankBefore || this.lines.length === 0);
    if (marked === 'HEADING') this.#marked = true;
    const kind =
      label?.kind === 'HEADING' || label?.kind === 'CAPTION'
        ? label.kind
        : this.#partTitleOr(marked, text, this.#boundary || line.blankBefore);
    if (kind !== 'TEXT' || line.blankBefore || !mayBeRelated(text))
      this.#endRelated(line.blankBefore || this.#boundary);
    this.#push(line, segment, pieces, kind, label?.kind === 'AUTHOR');
  }

  /** What a header line says of who wrote is text, as on a line of its own. */
  #addByline(line: SourceLine, segment: Segment, pieces: readonly Span[], { start, end }: Span): void {
    const own = takeFirst(dropFirst(pieces, start), end - start);
    this.#push(line, { ...segment, pieces: own }, own, 'TEXT', true);
  }

  #push(line: SourceLine, segment: Segment, pieces: readonly Span[], kind: PageLine['kind'], byline = false): void {
    const text = textOfPieces(this.raw, pieces);
    this.lines.push({
      kind,
      level: kind === 'HEADING' ? segment.heading || 1 : 0,
      pieces,
      text,
      indent: line.indent,
      blankBefore: line.blankBefore,
      boundaryBefore: this.#boundary,
      // As it was set, with indent and lead-in: that is where the layout broke it.
      width: Math.min(line.indent, widestIndent) + displayWidth(textOfPieces(this.raw, segment.pieces)),
      finished: segment.row === true || endsSentence(text),
      ...(this.#continues && { continues: true }),
      ...(this.#header && { header: this.#header }),
      ...(this.#outlet && { outlet: this.#outlet }),
      ...(this.#leadIn && { afterLeadIn: true }),
      ...(byline && { byline }),
    });
    this.#boundary = kind !== 'TEXT' || byline;
    this.#header = undefined;
    this.#outlet = undefined;
  }

  /** Whether a line is of what readers say below an article, which ends where another begins. */
  #isOfReaders({ blankBefore }: SourceLine, { heading }: Segment, text: string): boolean {
    const begins =
      (this.#paragraphs || blankBefore) &&
      beginsComments(text, heading > 0) &&
      this.lines.some(({ kind, finished }) => kind === 'TEXT' && finished);
    this.#inComments = begins || (this.#inComments && heading !== 1);
    return this.#inComments;
  }

  /** Whether a line tells of the page and not what its article tells. */
  #isOfPage({ blankBefore }: SourceLine, { heading }: Segment, text: string): boolean {
    this.#inList =
      isListLabel(text) || (this.#inList && this.#paragraphs && !blankBefore && !endsSentence(text) && heading === 0);
    if (this.#inList || isPageLabel(text) || isBreadcrumb(text)) return true;
    return heading !== 1 && (isPageTool(text) || isSiteFoot(text) || isArchiveBanner(text));
  }

  #partTitleOr(kind: PageLine['kind'], text: string, apart: boolean): PageLine['kind'] {
    const begins = this.#partBegins || (apart && isPartTitle(text));
    this.#partBegins = false;
    return kind === 'TEXT' && begins && !endsSentence(text) && text.length <= longestPartTitle ? 'BOLD' : kind;
  }

  /** The lines behind 相关链接 end here; they are titles of other articles where nothing goes on from them. */
  #endRelated(apart: boolean): void {
    if (apart && this.#relatedFrom !== undefined) this.lines.length = this.#relatedFrom;
    this.#relatedFrom = undefined;
  }

  #labelOf(text: string, { blankBefore, end }: SourceLine): LabelLine | undefined {
    const behind = this.raw.slice(end, end + 20);
    const mark = blankBefore ? pictureMarkLength(text, this.lines.at(-1)?.text ?? '', behind) : 0;
    if (mark > 0) return { kind: 'CAPTION', length: mark };
    return labelOf(text, { among: this.#amongLabels(), first: this.lines.length === 0 || this.#mail });
  }

  /** At the head of a page, or right behind another label. */
  #amongLabels(): boolean {
    return this.#afterLabel || (this.lines.length <= mostHeads && !this.lines.some(({ finished }) => finished));
  }

  #headerIn(text: string, label: LabelLine | undefined): Header | undefined {
    if (label?.publishedOn) return { publishedOn: label.publishedOn };
    const header = headerOf(text, this.lines.length <= 4);
    return header ?? (this.lines.at(-1)?.kind === 'HEADING' ? headerUnderHeading(text) : undefined);
  }

  #withoutLeadIn(pieces: readonly Span[]): readonly Span[] {
    const text = textOfPieces(this.raw, pieces);
    const leadIn = leadInOf(text);
    this.#leadIn = leadIn !== undefined;
    if (leadIn?.outlet) this.#outlet = leadIn.outlet;
    const length = leadIn?.length ?? mediaLabelLength(text);
    return length > 0 ? trimPieces(this.raw, dropFirst(pieces, length)) : pieces;
  }
}

/** `first` where no line stands before it that it may go on. */
function kindOf({ heading, caption, bold }: Segment, text: string, first: boolean): PageLine['kind'] {
  if (caption || isGalleryCaption(text) || (first && heading === 0 && isCreditedCaption(text))) return 'CAPTION';
  // Some pages set whole sentences as headings to make them stand out; those are running text.
  if (heading > 0 && !isRunningText(text)) return 'HEADING';
  return bold && !endsSentence(text) && text.length <= 60 ? 'BOLD' : 'TEXT';
}

const isNoise = (text: string): boolean =>
  isPageLabel(text) || isBesideArticle(text) || isAddress(text) || isAppNoise(text);

/** Among the titles of other articles; running text is finished or has a comma. */
const mayBeRelated = (text: string): boolean => text.length <= 50 && !endsSentence(text) && !/[，；]/u.test(text);

const isRunningText = (text: string): boolean => text.includes('。') || (text.length > 80 && /[，,]/u.test(text));
