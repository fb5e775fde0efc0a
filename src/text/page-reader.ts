import type { Span } from './article.js';
import { isReporterLine } from './byline.js';
import { CommentBlocks } from './comment-blocks.js';
import { beginsComments, isLettersHead } from './comments.js';
import { FactivaFields } from './factiva.js';
import { dateAlone, type Header, headerOf, headersTogether, headerUnderHeading } from './header-line.js';
import { type LabelLine, labelOf } from './label-lines.js';
import { leadInOf, mediaLabelLength } from './lead-in.js';
import { kindOf, mayTitlePart } from './line-kind.js';
import { initialMarkup, type MarkupState, type Segment, segmentsOf } from './markup.js';
import { isOutletAbove, isOutletName } from './outlet-name.js';
import type { Page } from './page.js';
import { isArchiveBanner, isEnding, isEndOfPage, isSiteFoot } from './page-foot.js';
import { displayWidth, endsSentence, isOpen, type PageLine } from './page-line.js';
import {
  isAddress,
  isBreadcrumb,
  isOfDatabase,
  isPageFoot,
  isPageLabel,
  isRelatedHead,
  isRule,
  isSiteName,
  sourceAlone,
} from './page-noise.js';
import { isPageTool } from './page-tools.js';
import { isPartNumber, isPartTitle } from './part-titles.js';
import { pictureMarkLength } from './picture-mark.js';
import { dropFirst, takeFirst, textOfPieces, trimPieces, withoutInvisible } from './pieces.js';
import { PrintedPages } from './printed-pages.js';
import type { SourceLine } from './source-line.js';
import { isTimeLine } from './time-line.js';

/** In half characters; more white space than this centres a line or sets it right. */
const widestIndent = 8;
/** In half characters; a wider line without the end of a sentence may go on with a date. */
const narrowestOpen = 40;
/** Lines without the end of a sentence among them, below which only 来源： tells a header. */
const mostHeads = 3;

/** Gathers the lines of a page from what each of its lines holds. */
export class PageReader {
  readonly lines: PageLine[] = [];
  readonly #markup: MarkupState;
  readonly #print = new PrintedPages();
  readonly #comments = new CommentBlocks();
  readonly #factiva: FactivaFields;
  /** The first of the lines that ends a sentence of the text. */
  #firstSentence = Number.POSITIVE_INFINITY;
  #boundary = true;
  #afterRule = false;
  #afterLinks = false;
  #inComments = false;
  #inList = false;
  #header: Header | undefined;
  #outlet: string | undefined;
  /** 来源：某某网, behind which no line of the text has come. */
  #footSource: string | undefined;
  #leadIn = false;
  #continues = false;
  #afterLabel = false;
  #mail = false;
  #partBegins = false;
  #relatedFrom: number | undefined;
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
    this.#factiva = new FactivaFields(raw);
  }

  page(): Page {
    this.#endRelated(true);
    this.#endWithFoot();
    return { lines: withoutSiteName(this.lines), marked: this.#marked, markdown: this.#markup.markdown };
  }

  /** What the foot of the page says of its last article, which may have said it at its head. */
  #endWithFoot(): void {
    const last = this.lines.at(-1);
    if (!last) return;
    const [header, outlet] = [this.#header, this.#outlet ?? this.#footSource];
    this.lines[this.lines.length - 1] = { ...(header && { header }), ...(outlet && { outlet }), ...last };
  }

  /** Takes a line, a heading where `heading` gives its level; false at the foot of the page. */
  read(line: SourceLine, heading = 0, continues = false): boolean {
    const start = this.raw.slice(line.start, Math.min(line.end, line.start + 201));
    if (this.#mail && start === '--') return false;
    if (isEndOfPage(start, this.raw, line.end)) return false;
    const before = this.lines.at(-1);
    if (this.#print.isEdge(start, before, this.raw, line.end)) return true;
    if (this.#isPartNumber(start, line)) return true;
    this.#continues = continues || (this.#print.turned() && before?.finished === false);
    if (isRule(start)) return this.rule();
    const segments = segmentsOf(this.raw, line, this.#markup);
    return this.readSegments(line, heading > 0 ? segments.map((segment) => ({ ...segment, heading })) : segments);
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
    if (this.#print.isAddressOrHead(wholeText) || this.#isOfReaders(line, segment, wholeText)) return;
    if (this.#endsComment(wholeText)) return;
    const atHead = this.lines.length <= 4 || this.#afterLabel;
    const label = segment.heading > 0 || segment.row ? undefined : this.#labelOf(wholeText, line);
    this.#afterLabel = label !== undefined;
    this.#mail ||= label?.mail === true;
    if (label?.kind === 'BODY') this.#boundary = true;
    const pieces = label ? trimPieces(this.raw, dropFirst(whole, label.length)) : whole;
    const text = textOfPieces(this.raw, pieces);
    const header = segment.row ? undefined : this.#headerIn(wholeText, line, atHead, label);
    this.#outlet = label?.outlet ?? this.#outlet;
    if (header) this.#endRelated(false);
    const isLinks = segment.linksOnly && (this.#afterLinks || !segment.linkedSentence);
    if (text !== '') this.#afterLinks = isLinks || isPageLabel(text);
    if (text === '' || isLinks || header || this.#isOfPage(line, segment, text)) {
      if (isRelatedHead(text)) this.#relatedFrom = this.lines.length;
      this.#header = headersTogether(this.#header, header);
      this.#footSource = sourceAlone(text) ?? this.#footSource;
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
      boundaryBefore: this.#boundary || byline,
      // As it was set, with indent and lead-in: that is where the layout broke it.
      width: Math.min(line.indent, widestIndent) + displayWidth(textOfPieces(this.raw, segment.pieces)),
      finished: segment.row === true || endsSentence(text),
      ...(this.#continues && { continues: true }),
      ...(this.#header && { header: this.#header }),
      ...(this.#outlet && { outlet: this.#outlet }),
      ...(this.#leadIn && { afterLeadIn: true }),
      ...(byline && { byline }),
    });
    const at = this.lines.length - 1;
    if (at < this.#firstSentence && kind === 'TEXT' && this.lines[at]?.finished) this.#firstSentence = at;
    this.#boundary = kind !== 'TEXT' || byline;
    this.#header = undefined;
    this.#outlet = undefined;
    this.#footSource = undefined;
  }

  /** Whether a line is of what readers say below an article, which ends where another begins. */
  #isOfReaders({ blankBefore }: SourceLine, { heading }: Segment, text: string): boolean {
    const begins =
      (this.#paragraphs || blankBefore || isLettersHead(text)) &&
      this.lines.length > this.#firstSentence &&
      beginsComments(text, heading > 0);
    this.#inComments = begins || (this.#inComments && heading !== 1);
    return this.#inComments;
  }

  /** Takes back the lines of a comment of which only its end tells that it is one; more follow. */
  #endsComment(text: string): boolean {
    const from = this.#comments.begunBefore(text, this.lines, this.#firstSentence);
    if (from === undefined) return false;
    this.lines.length = from;
    this.#header = undefined;
    this.#inComments = true;
    return true;
  }

  /** Whether a line tells of the page and not what its article tells. */
  #isOfPage({ blankBefore }: SourceLine, { heading }: Segment, text: string): boolean {
    this.#inList =
      isRelatedHead(text) || (this.#inList && this.#paragraphs && !blankBefore && !endsSentence(text) && heading === 0);
    if (this.#inList || isOfNoArticle.some((tells) => tells(text))) return true;
    return heading !== 1 && isAroundArticle.some((tells) => tells(text));
  }

  #partTitleOr(kind: PageLine['kind'], text: string, apart: boolean): PageLine['kind'] {
    const begins = this.#partBegins || (apart && isPartTitle(text));
    this.#partBegins = false;
    return kind === 'TEXT' && begins && mayTitlePart(text) ? 'BOLD' : kind;
  }

  /** The lines behind 相关链接 end here; they are titles of other articles where nothing goes on from them. */
  #endRelated(apart: boolean): void {
    if (apart && this.#relatedFrom !== undefined) {
      this.lines.length = this.#relatedFrom;
      if (this.#firstSentence >= this.#relatedFrom) this.#firstSentence = Number.POSITIVE_INFINITY;
    }
    this.#relatedFrom = undefined;
  }

  #labelOf(text: string, { blankBefore, end }: SourceLine): LabelLine | undefined {
    const behind = this.raw.slice(end, end + 20);
    const mark = blankBefore ? pictureMarkLength(text, this.lines.at(-1)?.text ?? '', behind) : 0;
    if (mark > 0) return { kind: 'CAPTION', length: mark };
    const ofFactiva = this.#factiva.read(text, end);
    if (ofFactiva) return ofFactiva;
    const among = this.#amongLabels();
    if (among && this.#isOutletAlone(text, end)) return { kind: 'OUT', length: text.length, outlet: text };
    if (among && this.lines.length > 0 && isReporterLine(text)) return { kind: 'AUTHOR', length: 0 };
    const bracketed = this.#afterLabel || /^\s*【/u.test(behind);
    return labelOf(text, { among, first: this.lines.length === 0 || this.#mail, bracketed });
  }

  /** 新华社 beside a line that tells the date, or above the title. */
  #isOutletAlone(text: string, end: number): boolean {
    if (!isOutletName(text)) return false;
    if (this.#header) return this.#header.outlet === undefined;
    if (this.lines.length === 0) return isOutletAbove(text);
    return linesBehind(this.raw, end).some((line) => isTimeLine(line) || isDateAlone(line));
  }

  /** At the head of a page, right behind another label, or below a title that a header line stands above. */
  #amongLabels(): boolean {
    const last = this.lines.at(-1);
    if (this.#afterLabel || (last?.header !== undefined && !last.finished)) return true;
    return this.lines.length <= mostHeads && !this.lines.some(({ finished }) => finished);
  }

  #headerIn(text: string, { end }: SourceLine, atHead: boolean, label: LabelLine | undefined): Header | undefined {
    if (label?.publishedOn) return { publishedOn: label.publishedOn };
    const before = this.lines.at(-1);
    const isBroken = before !== undefined && isOpen(before) && before.text.includes('。');
    const header = headerOf(text, atHead && !isBroken);
    if (label?.kind === 'OUT' && !label.outlet) return header?.changed ? header : undefined;
    if (header) return header;
    if (before?.kind === 'HEADING') return headerUnderHeading(text);
    const mayGoOn = before !== undefined && isOpen(before) && before.width >= narrowestOpen;
    return !mayGoOn && isLast(this.raw, end) ? dateAlone(text) : undefined;
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

/** In code units; a line that tells a date is shorter. */
const longestLineBehind = 80;
/** The next two lines, of which one may be the number of a paper's page. */
const linesBehind = (raw: string, end: number): string[] =>
  raw
    .slice(end, end + longestLineBehind)
    .trimStart()
    .split(/\s*[\r\n]\s*/u, 2);

const isLast = (raw: string, end: number): boolean =>
  raw.length - end <= longestLineBehind && raw.slice(end).trim() === '';

const isDateAlone = (line: string): boolean => dateAlone(line) !== undefined;

const isOfNoArticle = [isTimeLine, isPageLabel, isBreadcrumb, isOfDatabase, isAddress];
/** A title of the first level may read like these. */
const isAroundArticle = [isPageTool, isEnding, isSiteFoot, isArchiveBanner];

/** Among the titles of other articles; running text is finished or has a comma. */
const mayBeRelated = (text: string): boolean => text.length <= 50 && !endsSentence(text) && !/[，；]/u.test(text);

/** A newspaper's name right above the heading of its article is no part of the title. */
function withoutSiteName(lines: readonly PageLine[]): readonly PageLine[] {
  const [first, second, ...rest] = lines;
  if (first?.kind !== 'TEXT' || second?.kind !== 'HEADING' || !isSiteName(first.text)) return lines;
  const { header } = first;
  return [{ ...(header && { header }), ...second }, ...rest];
}
