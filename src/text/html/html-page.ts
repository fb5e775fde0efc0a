import { documentMetadata } from '../metadata.js';
import type { Page } from '../page.js';
import { articleBody } from './article-body.js';
import { articleAuthor, articleTime } from './article-items.js';
import { HtmlLines } from './html-lines.js';
import { htmlMetadata } from './html-metadata.js';
import { type Element, findElement, parseHtml, walk } from './html-tree.js';
import { shownSource, throughSource } from './shown-source.js';
import type { VisibleText } from './visible-text.js';

export interface HtmlPage {
  /** Its pieces count in `visible.text`. */
  readonly page: Page;
  readonly visible: VisibleText;
  /** As from front matter. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The & of &#x and hundreds of digits: the parser's library reckons that to be no number at all, and throws. */
const endlessReference = /&(?=#(?:x[\da-f]{200}|\d{200}))/giu;

/** The articles of an HTML document, without the page around them. Throws UNREADABLE_DOCUMENT. */
export function readHtmlPage(file: string, source: string): HtmlPage {
  const html = readable(source);
  const document = parseHtml(file, html);
  const shown = shownSource(html, document);
  if (!shown) return pageOf(file, html, document);
  const inner = readable(shown.text);
  const { page, visible, fields } = pageOf(file, inner, parseHtml(file, inner));
  return { page, visible: throughSource(visible, shown), fields };
}

/** Of the same length, so that all places stay those of the source. */
const readable = (source: string): string => source.replace(endlessReference, '\uFFFD');

function pageOf(file: string, html: string, document: ReturnType<typeof parseHtml>): HtmlPage {
  let fields = htmlMetadata(document);
  const body = findElement(document, ({ tagName }) => tagName === 'body' || tagName === 'frameset');
  const title = typeof fields.title === 'string' ? fields.title : undefined;
  const lines = new HtmlLines(html, title);
  if (body) {
    const { container, headline, isLeftOut, words } = articleBody(body, title);
    const titled = headline ?? findElement(container, ({ tagName }) => /^h[12]$/u.test(tagName));
    const place = { body, titled, container, isLeftOut };
    const [date, author] = [fields.date ?? articleTime(place), fields.author ?? articleAuthor(place)];
    fields = {
      ...fields,
      ...(date !== undefined && { date }),
      author: isEditor(author, body) ? undefined : author,
    };
    const inHead = titled ? undefined : findElement(document, ({ tagName }) => tagName === 'title');
    if (inHead && title) lines.title(inHead, title);
    if (headline || container !== body) lines.above(place, headline, documentMetadata(file, fields).authors);
    lines.below(container, isLeftOut, words);
  }
  return { ...lines.finish(), fields };
}

/** Some sites name as author whom their page calls the editor: 责任编辑：李某. */
function isEditor(author: unknown, body: Element): boolean {
  if (typeof author !== 'string' || !/^\p{Script=Han}{2,4}$/u.test(author)) return false;
  const texts: string[] = [];
  walk(body, { enter: () => true, text: ({ value }) => texts.push(value), leave: () => {} });
  const edits = new RegExp(`(?:编辑|編輯|责编|責編)\\s*[:：]\\s*${author}(?!\\p{Script=Han})`, 'u');
  return edits.test(texts.join('\n'));
}
