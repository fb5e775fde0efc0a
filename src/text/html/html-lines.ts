import { blockElements, type HtmlPiece, htmlPieces, unseenElements } from '../../model/html-text.js';
import { isBylineAlone } from '../byline.js';
import { headerOf } from '../header-line.js';
import { isBesideLinks, isLinkedSentence, shortestLinkedTitle } from '../markup.js';
import type { Page } from '../page.js';
import { endsSentence } from '../page-line.js';
import { isPageLabel } from '../page-noise.js';
import { PageReader } from '../page-reader.js';
import type { ArticlePlace } from './article-items.js';
import { isTitle } from './article-wrappers.js';
import { headingLevel, isBold, isCaption, isDeck, isFrontPage } from './element-kinds.js';
import { attribute, type Element, type TextNode, walk } from './html-tree.js';
import { type VisibleText, VisibleTextBuilder } from './visible-text.js';

/** Which lines are kept: those that tell date and source, or those and whole sentences. */
type Sift = 'HEADER' | 'LEAD';
type IsLeftOut = (element: Element) => boolean;
type Surroundings = Pick<ArticlePlace, 'body' | 'container' | 'isLeftOut'>;

/** A line of the page as a browser sets it, by its place in the visible text. */
interface HtmlLine {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly heading: number;
  readonly caption: boolean;
  readonly bold: boolean;
  readonly linksOnly: boolean;
  readonly linkedSentence: boolean;
  /** What stands before it: another block, a single <br>, a rule. */
  readonly after: 'BLOCK' | 'BREAK' | 'RULE';
}

/** Code units; shorter headings between a title and its text are of the page: 分享此文章. */
const shortestDeck = 8;
/** Of a deck that no heading or class tells. */
const shortestPlainDeck = 16;

/** What holds the headline and what stands beside it: of a table of what is known of a document, all its rows. */
function besideOf(headline: Element, container: Element): Element['parentNode'] {
  if (headline.tagName !== 'td' && headline.tagName !== 'th') return headline.parentNode;
  let table: Element['parentNode'] = headline.parentNode;
  while (table && table.nodeName !== 'table') table = 'parentNode' in table ? table.parentNode : null;
  for (let around = container.parentNode; around; around = 'parentNode' in around ? around.parentNode : null)
    if (around === table) return headline.parentNode;
  return table;
}

/** Lays elements of a page out as lines of text. */
export class HtmlLines {
  readonly #lines: HtmlLine[] = [];
  readonly #text: VisibleTextBuilder;
  #after: HtmlLine['after'] = 'BLOCK';
  #breaks = 0;
  #heading = 0;
  #caption = 0;
  #bold = 0;
  #deck: Element | undefined;
  #link = 0;
  #preformatted = 0;
  #linked = false;
  #toFrontPage = false;
  /** The line's text, as far as it tells the page's title. */
  #seen = '';
  #titled = false;
  #plain = '';
  #outsideBold = false;
  #authors: readonly string[] = [];

  constructor(
    private readonly html: string,
    private readonly pageTitle?: string,
  ) {
    this.#text = new VisibleTextBuilder(html);
  }

  /** The page's title from its head, as far as it is the article's. */
  title(element: Element, title: string): void {
    this.#heading = 1;
    const [node] = element.childNodes;
    const location = node?.sourceCodeLocation;
    const at = location ? this.html.slice(location.startOffset, location.endOffset).indexOf(title) : -1;
    if (location && at >= 0) {
      const start = location.startOffset + at;
      this.#add(start, start + title.length, title);
    }
    this.#end();
    this.#heading = 0;
  }

  /**
   * What of the page above the container is of the article: the headline, and between it and the container date, source and
   * lead, who wrote (of `authors`, their names alone) and a second title; date and source alone where they share an element with the headline above it, or where there is no headline.
   */
  above({ body, container, isLeftOut }: Surroundings, headline?: Element, authors: readonly string[] = []): void {
    this.#authors = authors;
    let reached: 'NOTHING' | 'BESIDE' | 'HEADLINE' | 'CONTAINER' = headline ? 'NOTHING' : 'HEADLINE';
    const beside = headline && besideOf(headline, container);
    const sifted = (): Sift | undefined => {
      if (reached === 'BESIDE' || (reached === 'HEADLINE' && !headline)) return 'HEADER';
      return reached === 'HEADLINE' ? 'LEAD' : undefined;
    };
    walk(body, {
      enter: (element) => {
        if (element === headline) {
          this.#end(sifted());
          this.#heading = 1;
          this.below(headline, () => false);
          this.#heading = 0;
          reached = 'HEADLINE';
          return false;
        }
        if (element === container) {
          this.#end(sifted());
          reached = 'CONTAINER';
        }
        if (reached === 'NOTHING' && element === beside && element !== body) reached = 'BESIDE';
        if (reached === 'CONTAINER' || isLeftOut(element)) return false;
        this.#enter(element, sifted());
        return true;
      },
      text: (node) => {
        if (reached === 'HEADLINE' || reached === 'BESIDE') this.#node(node);
      },
      leave: (element) => this.#leave(element, sifted()),
    });
  }

  /** All that is below an element and not left out; a line goes on behind `words`. */
  below(root: Element, isLeftOut: IsLeftOut, words: ReadonlySet<Element> = new Set()): void {
    walk(root, {
      enter: (element) => {
        if (isLeftOut(element)) {
          // What the quote function leaves out too may stand within a sentence.
          if (!unseenElements.has(element.tagName) && !words.has(element)) this.#end();
          return false;
        }
        this.#enter(element);
        return true;
      },
      text: (node) => this.#node(node),
      leave: (element) => this.#leave(element),
    });
    this.#end();
  }

  finish(): { readonly page: Page; readonly visible: VisibleText } {
    const visible = this.#text.finish();
    const reader = new PageReader(visible.text, { marked: true });
    for (const { start, end, indent, after, ...segment } of this.#lines) {
      if (after === 'RULE') reader.rule();
      if (after !== 'BREAK')
        reader.readSegments({ start, end: start, indent: 0, blankBefore: true, hardBreak: false }, []);
      const line = { start, end, indent, blankBefore: after !== 'BREAK', hardBreak: false };
      if (!reader.readSegments(line, [{ ...segment, pieces: [{ start, end }] }])) break;
    }
    return { page: reader.page(), visible };
  }

  #enter(element: Element, sift?: Sift): void {
    const { tagName } = element;
    if (tagName === 'br') this.#break(sift);
    else if (blockElements.has(tagName)) this.#end(sift);
    if (tagName === 'hr') this.#after = 'RULE';
    if (tagName === 'pre') this.#preformatted += 1;
    const address = tagName === 'a' ? attribute(element, 'href') : undefined;
    if (address !== undefined) this.#link += 1;
    if (address !== undefined && isFrontPage(address)) this.#toFrontPage = true;
    if (isBold(element)) this.#bold += 1;
    if (isCaption(element)) this.#caption += 1;
    if (sift && !this.#deck && isDeck(element)) this.#deck = element;
    if (headingLevel(element) > 0) this.#heading = headingLevel(element);
  }

  #leave(element: Element, sift?: Sift): void {
    const { tagName } = element;
    if (blockElements.has(tagName) && tagName !== 'br') this.#end(sift);
    if (tagName === 'pre') this.#preformatted -= 1;
    if (tagName === 'a' && attribute(element, 'href') !== undefined) this.#link -= 1;
    if (isBold(element)) this.#bold -= 1;
    if (isCaption(element)) this.#caption -= 1;
    if (this.#deck === element) this.#deck = undefined;
    if (headingLevel(element) > 0) this.#heading = 0;
  }

  #node({ value, sourceCodeLocation }: TextNode): void {
    if (!sourceCodeLocation) return;
    this.#add(sourceCodeLocation.startOffset, sourceCodeLocation.endOffset, value);
  }

  #add(start: number, end: number, value: string): void {
    for (const piece of piecesOfNode(this.html, start, end, value)) this.#text.add(piece, this.#preformatted > 0);
    const seen = value.trim();
    if (seen === '') return;
    this.#breaks = 0;
    if (this.#seen.length < 400) this.#seen += seen.slice(0, 400);
    if (this.#link > 0) this.#linked = true;
    else if (this.#plain.length < 80) this.#plain += seen.slice(0, 80);
    if (this.#bold === 0) this.#outsideBold = true;
  }

  #break(sift: Sift | undefined): void {
    const empty = this.#text.length === this.#text.lineStart;
    this.#end(sift);
    this.#breaks += 1;
    if (this.#after === 'BLOCK' && !empty && this.#breaks === 1) this.#after = 'BREAK';
    else if (this.#breaks > 1 && this.#after === 'BREAK') this.#after = 'BLOCK';
  }

  /** Ends the line; keeps it where it passes the sieve. */
  #end(sift?: Sift): void {
    const start = this.#text.lineStart;
    const end = this.#text.length;
    const { indent } = this.#text;
    if (end > start) {
      const isPageTitle = this.#heading > 0 && !this.#titled && isTitle(this.#seen, this.pageTitle);
      const heading = isPageTitle ? 1 : this.#heading;
      const isLinkedTitle =
        isPageTitle || (heading === 1 && !this.#toFrontPage && this.#seen.length >= shortestLinkedTitle);
      const linksOnly = this.#linked && !isLinkedTitle && isBesideLinks(this.#plain);
      if (!sift || (!linksOnly && this.#passes(sift))) {
        this.#lines.push({
          start,
          end,
          indent,
          heading,
          caption: this.#caption > 0,
          bold: !this.#outsideBold && !this.#linked,
          linksOnly,
          // A card that is a link as a whole tells of another article.
          linkedSentence: this.#link === 0 && isLinkedSentence(this.#seen, this.#plain),
          after: this.#after,
        });
        this.#titled ||= heading === 1 && !linksOnly;
      }
      this.#text.endLine();
      this.#after = 'BLOCK';
    } else if (this.#after === 'BREAK') this.#after = 'BLOCK';
    this.#linked = false;
    this.#toFrontPage = false;
    this.#seen = '';
    this.#plain = '';
    this.#outsideBold = false;
  }

  #passes(sift: Sift): boolean {
    const { line } = this.#text;
    if (headerOf(line, true) !== undefined) return true;
    if (sift !== 'LEAD') return false;
    return endsSentence(this.#plain) || isBylineAlone(line) || this.#authors.includes(line) || this.#isDeck(line);
  }

  /** A second title under the first, or what the article tells in short, which may have no full stop. */
  #isDeck(line: string): boolean {
    if (this.#linked || line.length < shortestDeck || isPageLabel(line)) return false;
    const isTitled = this.#heading === 2 || this.#heading === 3;
    return (
      isTitled ||
      this.#deck !== undefined ||
      (line.length >= shortestPlainDeck && /\p{Script=Han}[，；]\p{Script=Han}/u.test(line))
    );
  }
}

/**
 * The pieces of the source that a text node is made of. Broken markup makes one node of text in several places (甲</span>乙),
 * and what stands between (a table, before which the parser puts text that is wrongly in it) is not part of it.
 */
function piecesOfNode(html: string, start: number, end: number, value: string): HtmlPiece[] {
  const pieces = htmlPieces(html, start, end);
  if (pieces.length < 2) return pieces;
  let at = 0;
  return pieces.filter((piece) => {
    const text = (piece.text ?? html.slice(piece.start, piece.end)).replace(/\r\n?/gu, '\n');
    const isNext = value.startsWith(text, at) || (text === ' ' && value.charAt(at) === '\u00a0');
    if (isNext) at += text.length;
    return isNext;
  });
}
