import type { PageLine } from './page-line.js';

/** The lines of a page that belong to its articles: markup, links, rules, labels and the page's foot are left out. */
export interface Page {
  readonly lines: readonly PageLine[];
  /** Has headings in markup, which then say where titles are. */
  readonly marked: boolean;
  /** Of a Markdown file, in which a blank line, and nothing else, ends a paragraph. */
  readonly markdown: boolean;
  /** Said in its front matter, for an article without a headline of its own. */
  readonly title?: PageLine;
}
