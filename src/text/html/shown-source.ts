import { HtmlLines } from './html-lines.js';
import { attribute, type Element, findElements, textContent } from './html-tree.js';
import type { VisibleText } from './visible-text.js';

/**
 * The source of a page where a document is a copy of what a browser shows as that: a table with a line of it in each row.
 * Undefined where the document is a page itself.
 */
export function shownSource(html: string, document: Parameters<typeof findElements>[0]): VisibleText | undefined {
  const cells = findElements(document, isSourceLine);
  const first = cells.map(textContent).find((line) => line.trim() !== '');
  if (!first?.trimStart().startsWith('<')) return undefined;
  const lines = new HtmlLines(html);
  for (const cell of cells) lines.below(cell, () => false);
  return lines.finish().visible;
}

const isSourceLine = (element: Element): boolean =>
  element.tagName === 'td' && attribute(element, 'class') === 'line-content';

/** What is seen of a page whose source is what is seen of another, by its place in that one's source. */
export function throughSource(inner: VisibleText, outer: VisibleText): VisibleText {
  return {
    text: inner.text,
    starts: inner.starts.map((at) => outer.starts[at] ?? 0),
    ends: inner.ends.map((at) => outer.ends[at - 1] ?? 0),
  };
}
