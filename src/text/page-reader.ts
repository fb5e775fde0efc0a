import type { Span } from './article.js';
import { ArticleHead } from './article-head.js';
import { CommentBlocks } from './comment-blocks.js';
import { beginsComments, isLettersHead } from './comments.js';
import { headerAt } from './header-at.js';
import { isPageClock } from './header-line.js';
import { leadInOf, mediaLabelLength } from './lead-in.js';
import { kindOf, mayTitlePart } from './line-kind.js';
import { initialMarkup, type MarkupState, type Segment, segmentsOf } from './markup.js';
import type { Page } from './page.js';
import { isArchiveBanner, isEnding, isEndOfPage, isSiteFoot } from './page-foot.js';
import { PageLabels } from './page-labels.js';
import { displayWidth, endsSentence, type PageLine } from './page-line.js';
import { mayBeRelated, PageLines } from './page-lines.js';
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
import { dropFirst, takeFirst, textOfPieces, trimPieces, withoutInvisible } from './pieces.js';
import { PrintedPages } from './printed-pages.js';
import type { SourceLine } from './source-line.js';
import { isTimeLine } from './time-line.js';

/** In half characters; more white space than this centres a line or sets it right. */
const widestIndent = 8;
/** Lines, below which only 来源： tells a header. */
const longestHead = 4;
/** Lines of a saved page, banners and buttons, above an article's own date. */
const longestFurniture = 20;

/** Gathers the lines of a page from what each of its lines holds. */
export class PageReader {
  readonly #lines = new PageLines();
  readonly #head = new ArticleHead();
  readonly #labels: PageLabels;
  readonly #markup: MarkupState;
  readonly #print = new PrintedPages();
  readonly #comments = new CommentBlocks();
  #boundary = true;
  #afterRule = false;
  #afterLinks = false;
  #inComments = false;
  #inList = false;
  #leadIn = false;
  #continues = false;
  #partBegins = false;
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
    this.#labels = new PageLabels(raw);
  }

  get lines(): readonly PageLine[] {
    return this.#lines.all;
  }

  page(): Page {
    this.#lines.endRelated(true);
    const { last, all } = this.#lines;
    const ended = last && this.#head.belowLast(last);
    const lines = ended && ended !== last ? [...all.slice(0, -1), ended] : all;
    return { lines: withoutSiteName(lines), marked: this.#marked, markdown: this.#markup.markdown };
  }

  /** Takes a line, a heading where `heading` gives its level; false at the foot of the page. */
  read(line: SourceLine, heading = 0, continues = false): boolean {
    const start = this.raw.slice(line.start, Math.min(line.end, line.start + 201));
    if (this.#labels.mail && start === '--') return false;
    if (isEndOfPage(start, this.raw, line.end)) return false;
    const before = this.#lines.last;
    if (this.#print.isEdge(start, before, this.raw, line.end)) return true;
    if (this.#isPartNumber(start, line)) return true;
    this.#continues = continues || (this.#print.turned() && before?.finished === false);
    if (isRule(start)) return this.rule();
    const segments = segmentsOf(this.raw, line, this.#markup);
    return this.readSegments(line, heading > 0 ? segments.map((segment) => ({ ...segment, heading })) : segments);
  }

  /** 01 on a line of its own, behind a paragraph: what follows is the title of a part. */
  #isPartNumber(text: string, { blankBefore }: SourceLine): boolean {
    if (!blankBefore || !this.#lines.last?.finished || !isPartNumber(text)) return false;
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
    const before = this.#lines.last;
    const atHead = this.lines.length <= longestHead || this.#labels.behind;
    const mayBeLabel = segment.heading === 0 && !segment.row;
    const label = mayBeLabel ? this.#labels.read(wholeText, line, this.lines, this.#head.header) : this.#labels.pass();
    if (label?.kind === 'BODY') this.#boundary = true;
    const pieces = label ? trimPieces(this.raw, dropFirst(whole, label.length)) : whole;
    const text = textOfPieces(this.raw, pieces);
    const isEarly =
      this.lines.length <= longestFurniture && !this.#head.header && !this.lines.some(({ header }) => header);
    const place = { raw: this.raw, end: line.end, atHead, isEarly, before, label };
    const header = segment.row ? undefined : headerAt(wholeText, place);
    this.#head.addOutlet(label?.outlet);
    if (header) this.#lines.endRelated(false);
    const isLinks = segment.linksOnly && (this.#afterLinks || !segment.linkedSentence);
    if (text !== '') this.#afterLinks = isLinks || isPageLabel(text);
    if (text === '' || isLinks || header || this.#isOfPage(line, segment, text)) {
      if (isRelatedHead(text)) this.#lines.beginRelated();
      this.#head.add(header);
      this.#head.addSourceBelow(sourceAlone(text));
      this.#boundary = true;
      if (header?.byline) this.#addPart(line, segment, whole, header.byline, true);
      if (header?.title) this.#addPart(line, segment, whole, header.title, false);
      return;
    }
    const marked = kindOf(segment, text, line.blankBefore || this.lines.length === 0);
    if (marked === 'HEADING') this.#marked = true;
    const kind =
      label?.kind === 'HEADING' || label?.kind === 'CAPTION'
        ? label.kind
        : this.#partTitleOr(marked, text, this.#boundary || line.blankBefore);
    if (kind !== 'TEXT' || line.blankBefore || !mayBeRelated(text))
      this.#lines.endRelated(line.blankBefore || this.#boundary);
    this.#push(line, segment, pieces, kind, label?.kind === 'AUTHOR');
  }

  /** What a header line says of who wrote, or its headline, is text as on a line of its own. */
  #addPart(line: SourceLine, segment: Segment, pieces: readonly Span[], { start, end }: Span, byline: boolean): void {
    const own = takeFirst(dropFirst(pieces, start), end - start);
    this.#push(line, { ...segment, pieces: own }, own, byline ? 'TEXT' : 'HEADING', byline);
  }

  #push(line: SourceLine, segment: Segment, pieces: readonly Span[], kind: PageLine['kind'], byline = false): void {
    const text = textOfPieces(this.raw, pieces);
    this.#lines.push({
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
      ...this.#head.take(),
      ...(this.#leadIn && { afterLeadIn: true }),
      ...(byline && { byline }),
    });
    this.#boundary = kind !== 'TEXT' || byline;
  }

  /** Whether a line is of what readers say below an article, which ends where another begins. */
  #isOfReaders({ blankBefore }: SourceLine, { heading }: Segment, text: string): boolean {
    const begins =
      (this.#paragraphs || blankBefore || isLettersHead(text)) &&
      this.lines.length > this.#lines.firstSentence &&
      beginsComments(text, heading > 0);
    this.#inComments = begins || (this.#inComments && heading !== 1);
    return this.#inComments;
  }

  /** Takes back the lines of a comment of which only its end tells that it is one; more follow. */
  #endsComment(text: string): boolean {
    const from = this.#comments.begunBefore(text, this.lines, this.#lines.firstSentence);
    if (from === undefined) return false;
    this.#lines.cut(from);
    this.#head.take();
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

  #withoutLeadIn(pieces: readonly Span[]): readonly Span[] {
    const text = textOfPieces(this.raw, pieces);
    const leadIn = leadInOf(text);
    this.#leadIn = leadIn !== undefined;
    this.#head.addOutlet(leadIn?.outlet);
    const length = leadIn?.length ?? mediaLabelLength(text);
    return length > 0 ? trimPieces(this.raw, dropFirst(pieces, length)) : pieces;
  }
}

const isOfNoArticle = [isTimeLine, isPageClock, isPageLabel, isBreadcrumb, isOfDatabase, isAddress];
/** A title of the first level may read like these. */
const isAroundArticle = [isPageTool, isEnding, isSiteFoot, isArchiveBanner];

/** A newspaper's name right above the heading of its article is no part of the title. */
function withoutSiteName(lines: readonly PageLine[]): readonly PageLine[] {
  const [first, second, ...rest] = lines;
  if (first?.kind !== 'TEXT' || second?.kind !== 'HEADING' || !isSiteName(first.text)) return lines;
  const { header } = first;
  return [{ ...(header && { header }), ...second }, ...rest];
}
