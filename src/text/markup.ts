import {
  isUnseenMarkdown,
  labelIn,
  markdownMarkers,
  markdownMarkup,
  textMarkers,
  textMarkup,
} from '../model/markdown-text.js';
import type { Span } from './article.js';

/** A stretch of one line between block-level markup: its text in pieces of the raw document, markup left out. */
export interface Segment {
  readonly pieces: readonly Span[];
  /** Level of a Markdown or HTML heading; 0 where it is none. */
  readonly heading: number;
  readonly caption: boolean;
  /** Wholly in bold. */
  readonly bold: boolean;
  /** Nothing but links, with at most a label or a bullet before them: 相關報道： [標題](…), ▪ [標題](…). */
  readonly linksOnly: boolean;
  /** A link whose text is a sentence; among titles of other articles it is the summary of one. */
  readonly linkedSentence?: boolean;
  /** Begins an item of a list in Markdown. */
  readonly item?: boolean;
  /** A row of a table in Markdown, which is a paragraph of its own; | parts its cells. */
  readonly row?: boolean;
}

/** What markup of an earlier line still holds open. */
export interface MarkupState {
  caption: boolean;
  heading: number;
  /** Name of the element whose content is no text. */
  hidden: string | undefined;
  /** Within a block of code. */
  fenced: boolean;
  /** The document is a Markdown file; a text may have some markup too. */
  readonly markdown: boolean;
}

export const initialMarkup = (markdown: boolean): MarkupState => ({
  caption: false,
  heading: 0,
  hidden: undefined,
  fenced: false,
  markdown,
});

const blocks =
  /^(?:figure|figcaption|p|br|hr|div|h[1-6]|ul|ol|li|table|tr|td|th|section|article|main|header|footer|nav|aside|blockquote|body|title|pre)$/iu;
const fence = /^ {0,3}(?:`{3}|~{3})/u;
const hiding = /^(?:script|style|iframe|noscript|svg|head)$/iu;

/** The text of an image that is no more than 图片1 tells nothing. */
const shortestCaption = 6;
const labelLength = 16;
const besideLinks =
  /^(?:.{1,15}[:：])?(?:[\s|｜、，,/•·‧・∙▪▫■□◆◇●○◎►▶▸▹»›→※★☆*+>–—-]|[①-⑳]|[（(]\d{1,2}[)）]|\d{1,2}[.．、)）])*$/u;

/** [某某网](https://news.example/): the site's name, at the top of a saved page. */
const isToFrontPage = (link: string): boolean =>
  /\]\((?:https?:\/\/[^/()\s]{1,200}\.[^/()\s]{1,20})?\/?\)$/iu.test(link);
/** In code units; a shorter heading that is a link may name a section of the site. */
export const shortestLinkedTitle = 8;
/** In code units; a shorter sentence that is a link asks to follow it. */
const shortestLinkedSentence = 12;

/** Whether a line of links alone is a sentence: titles of other articles do not end in a full stop. */
export const isLinkedSentence = (links: string, plain: string): boolean =>
  links.length >= shortestLinkedSentence && /。[”’」』）)]*$/u.test(links) && !/\p{Script=Han}/u.test(plain);

/** 2006年5月22日：, before what happened then. */
const dayLabel = /^[\s*·•-]*\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?\s*[:：]/u;

/** Whether text that stands beside links is no more than a label before them, their bullets or numbers and what parts them. */
export const isBesideLinks = (plain: string): boolean => plain.length <= labelLength && standsBesideLinks(plain);
const standsBesideLinks = (plain: string): boolean => besideLinks.test(plain) && !dayLabel.test(plain);

/** The segments of one line, in order; empty ones are left out. */
export function segmentsOf(raw: string, line: Span, state: MarkupState): Segment[] {
  const text = raw.slice(line.start, line.end);
  const { markdown } = state;
  if (markdown && fence.test(text)) state.fenced = !state.fenced;
  if (markdown && (state.fenced || fence.test(text) || isUnseenMarkdown(text))) return [];
  const marker = state.hidden ? null : (markdown ? markdownMarkers : textMarkers).exec(text);
  const drafts = new SegmentDrafts(text, line.start, state, marker?.groups?.hashes?.length ?? 0);
  let at = marker?.[0].length ?? 0;
  const isRow = markdown && text.startsWith('|');
  const token = markdown ? markdownMarkup : textMarkup;
  token.lastIndex = at;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const { element, close, alt, linkedAlt = alt, bold, escaped, cell, note } = match.groups ?? {};
    const label = labelIn(match.groups ?? {});
    if (cell && !isRow) continue;
    drafts.keep(at, match.index);
    at = match.index + match[0].length;
    if (element) drafts.tag(element.toLowerCase(), close === '/');
    else if (note) drafts.link(at - 2 - note.length, at - 2, false);
    else if (label) drafts.link(match.index + 1, match.index + 1 + label.length, isToFrontPage(match[0]));
    else if (bold) drafts.toggleBold();
    else if (escaped) drafts.keep(at - 1, at);
    else if (cell && match.index > 0 && at < text.length) drafts.keep(match.index, at);
    else if (markdown && linkedAlt && linkedAlt.length >= shortestCaption && /\p{Script=Han}/u.test(linkedAlt)) {
      const start = match.index + (alt === undefined ? '[![' : '![').length;
      drafts.image(start, start + linkedAlt.length);
    }
  }
  drafts.keep(at, text.length);
  const segments = drafts.finish();
  const [first] = segments;
  if (!markdown || !first) return segments;
  if (isRow) return segments.map((segment) => ({ ...segment, item: true, row: true }));
  if (callout.test(text)) return segments.map((segment) => ({ ...segment, bold: true }));
  if (itemMarker.test(marker?.[0] ?? '')) segments[0] = { ...first, item: true };
  return segments;
}

/** Behind an item's bullet may stand the box of a task. */
const itemMarker = /[-*+•.)][ \t]{1,40}(?:\[[ xX]\][ \t]{1,40})?$/u;
/** > [!note] 剪藏, the head of a box. */
const callout = /^(?:>[ \t]{0,40}){1,20}\[![a-z-]{1,20}\]/iu;

class SegmentDrafts {
  readonly #segments: Segment[] = [];
  #pieces: Span[] = [];
  #linked = 0;
  #links = '';
  #toFrontPage = false;
  /** Text outside links, as far as it tells a label from a sentence. */
  #plain = '';
  #bold = false;
  #plainOutsideBold = 0;

  constructor(
    private readonly text: string,
    private readonly base: number,
    private readonly state: MarkupState,
    private readonly hashes: number,
  ) {}

  keep(start: number, end: number): void {
    if (start >= end || this.state.hidden) return;
    this.#pieces.push({ start: this.base + start, end: this.base + end });
    if (this.#plain.length <= labelLength)
      this.#plain += this.text.slice(start, Math.min(end, start + labelLength + 1));
    if (!this.#bold) this.#plainOutsideBold += end - start;
  }

  link(start: number, end: number, toFrontPage: boolean): void {
    if (this.state.hidden) return;
    this.#links += this.text.slice(start, end);
    this.#toFrontPage ||= toFrontPage;
    this.#pieces.push({ start: this.base + start, end: this.base + end });
    this.#linked += 1;
  }

  /** What stands in an image's place is its caption. */
  image(start: number, end: number): void {
    if (this.state.hidden) return;
    const { caption } = this.state;
    this.#end();
    this.state.caption = true;
    this.keep(start, end);
    this.#end();
    this.state.caption = caption;
  }

  toggleBold(): void {
    this.#bold = !this.#bold;
  }

  tag(element: string, closes: boolean): void {
    if (this.state.hidden) {
      if (closes && element === this.state.hidden) this.state.hidden = undefined;
      return;
    }
    if (blocks.test(element)) this.#end();
    if (hiding.test(element) && !closes) this.state.hidden = element;
    if (element === 'figcaption') this.state.caption = !closes;
    if (/^h[1-6]$/u.test(element)) this.state.heading = closes ? 0 : Number(element.charAt(1));
  }

  finish(): Segment[] {
    this.#end();
    return this.#segments;
  }

  #isLinkedTitle(): boolean {
    return this.hashes === 1 && !this.#toFrontPage && this.#links.length >= shortestLinkedTitle;
  }

  #end(): void {
    if (this.#pieces.length > 0) {
      this.#segments.push({
        pieces: this.#pieces,
        heading: this.state.heading || this.hashes,
        caption: this.state.caption,
        bold: this.#plainOutsideBold === 0 && this.#linked === 0,
        linksOnly: this.#linked > 0 && standsBesideLinks(this.#plain) && !this.#isLinkedTitle(),
        ...(isLinkedSentence(this.#links, this.#plain) && { linkedSentence: true }),
      });
    }
    this.#pieces = [];
    this.#linked = 0;
    this.#links = '';
    this.#toFrontPage = false;
    this.#plain = '';
    this.#plainOutsideBold = 0;
  }
}
