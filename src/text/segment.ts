import type { ZoneKind } from './article.js';
import type { Header } from './header-line.js';
import type { Page } from './page.js';
import type { PageLine } from './page-line.js';
import { type Paragraph, paragraphsOf } from './paragraphs.js';

export interface Block {
  readonly kind: ZoneKind;
  readonly lines: readonly PageLine[];
}

/** The blocks of one article in reading order, and what header lines and lead-ins said of it. */
export interface ArticleDraft {
  readonly blocks: readonly Block[];
  readonly header?: Header;
  readonly outlet?: string;
}

/** Splits a page into its articles. */
export function segmentPage(page: Page): ArticleDraft[] {
  const groups: Paragraph[][] = [];
  let hasBody = false;
  for (const paragraph of withHeadedTitles(paragraphsOf(page))) {
    const current = groups.at(-1);
    // Titles that follow one another, without a body between them, are titles of one article.
    if (!current || (hasBody && startsArticle(paragraph, current, page.marked))) {
      groups.push([paragraph]);
      hasBody = false;
    } else current.push(paragraph);
    hasBody ||= kindOf(paragraph) === 'BODY' && !paragraph.lines.every(({ byline }) => byline);
  }
  return withPageTitle(withPageHeader(groups.map(draftOf)), page.title);
}

/** In a page of several articles a heading of whatever level that has a header line of its own (2008-10-24 某某社) is a title. */
function withHeadedTitles(paragraphs: Paragraph[]): Paragraph[] {
  const headed = paragraphs.filter(
    ({ lines }, index) => lines[0]?.kind === 'HEADING' && (lines[0].header ?? paragraphs[index + 1]?.lines[0]?.header),
  );
  if (headed.length < 2) return paragraphs;
  return paragraphs.map((paragraph) => (headed.includes(paragraph) ? { ...paragraph, titled: true } : paragraph));
}

/** A title, or a change of column together with an indent, begins a new article. */
function startsArticle(paragraph: Paragraph, current: readonly Paragraph[], marked: boolean): boolean {
  if (kindOf(paragraph) === 'HEADLINE') return true;
  return !marked && changesColumn(paragraph, current);
}

function changesColumn({ lines, layout }: Paragraph, current: readonly Paragraph[]): boolean {
  const { columnAbove, columnBelow, wrapped } = layout;
  const indent = lines[0]?.indent ?? 0;
  if (!wrapped || indent < 2 || columnAbove === 0 || columnBelow === 0) return false;
  if (Math.abs(columnAbove - columnBelow) <= 0.15 * columnAbove) return false;
  const bodies = current
    .slice(1)
    .slice(-20)
    .filter((one) => kindOf(one) === 'BODY');
  return bodies.filter((one) => one.lines[0]?.indent === indent).length <= bodies.length / 2;
}

function kindOf({ lines, titled }: Paragraph): ZoneKind {
  const first = lines[0];
  if (titled || (first?.kind === 'HEADING' && first.level === 1)) return 'HEADLINE';
  if (first?.kind === 'CAPTION') return 'CAPTION';
  return first?.kind === 'HEADING' || first?.kind === 'BOLD' ? 'SUBHEADING' : 'BODY';
}

function draftOf(paragraphs: readonly Paragraph[]): ArticleDraft {
  const blocks: Block[] = [];
  for (const paragraph of paragraphs) {
    const block = { kind: kindOf(paragraph), lines: paragraph.lines };
    if (!repeatsHeadline(block, blocks)) blocks.push(block);
  }
  const lines = paragraphs.flatMap((paragraph) => paragraph.lines);
  const headers = lines.flatMap((line) => line.header ?? []);
  const header = headers.find(({ changed }) => !changed) ?? headers[0];
  const outlet = header?.outlet ?? lines.find((line) => line.outlet)?.outlet;
  return { blocks, ...(header && { header }), ...(outlet && { outlet }) };
}

const textOf = ({ lines }: Block): string => lines.map(({ text }) => text).join('');

/** A title that stands as a line and as a heading is one title. */
const repeatsHeadline = (block: Block, before: readonly Block[]): boolean =>
  (block.kind === 'HEADLINE' || block.kind === 'SUBHEADING') &&
  before.slice(-3).some((one) => one.kind === 'HEADLINE' && textOf(one) === textOf(block));

/** The header line under the first headline of a page with several short items holds for all of them. */
function withPageHeader(drafts: ArticleDraft[]): ArticleDraft[] {
  const [first] = drafts;
  if (!first?.header || drafts.length < 2) return drafts;
  const { header, outlet } = first;
  return drafts.map((draft) => ({ header, ...(outlet && { outlet }), ...draft }));
}

/** The title in front matter is the headline of an article whose text has none. */
function withPageTitle(drafts: ArticleDraft[], title: PageLine | undefined): ArticleDraft[] {
  const [first, ...others] = drafts;
  if (!first || !title || drafts.some(({ blocks }) => blocks.some(({ kind }) => kind === 'HEADLINE'))) return drafts;
  const known = first.blocks.slice(0, 2).some((block) => textOf(block) === title.text);
  return known ? drafts : [{ ...first, blocks: [{ kind: 'HEADLINE', lines: [title] }, ...first.blocks] }, ...others];
}
