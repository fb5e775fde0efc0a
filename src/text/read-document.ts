import { createHash } from 'node:crypto';
import { formatOf } from '../model/document-format.js';
import { WhometError } from '../model/error.js';
import type { Article, ReadDocument, Span } from './article.js';
import { articleOf } from './article-text.js';
import type { Decoded } from './decode.js';
import { decodeDocument } from './decode-document.js';
import { readFrontMatter } from './front-matter.js';
import { readHtmlPage } from './html/html-page.js';
import type { VisibleText } from './html/visible-text.js';
import { checkStretches } from './limits.js';
import { documentMetadata } from './metadata.js';
import { withoutNumbersOfLines } from './numbered-lines.js';
import type { Page } from './page.js';
import type { PageLine } from './page-line.js';
import { PageReader } from './page-reader.js';
import { readPage } from './read-page.js';
import { segmentPage } from './segment.js';

/**
 * Reads a document from its bytes: decoded, cleaned, split into articles and sentences. `file` is its name without folder,
 * whose ending tells the format; `sidecarYaml` the text of the YAML file beside it, whose fields override what the
 * document says of itself. Rejects with UNREADABLE_DOCUMENT where the bytes are no such document, hold no Chinese, or are
 * more than can be read, or the YAML is not as it must be.
 */
export async function readDocument(file: string, bytes: Uint8Array, sidecarYaml?: string): Promise<ReadDocument> {
  return readDecoded(file, bytes, await decodeDocument(file, bytes), sidecarYaml);
}

/** readDocument for bytes that decodeDocument has decoded. */
export function readDecoded(file: string, bytes: Uint8Array, decoded: Decoded, sidecarYaml?: string): ReadDocument {
  const { encoding, raw } = decoded;
  const { fields, page, visible } = pageOf(file, decoded);
  const text = visible?.text ?? raw;
  checkStretches(file, text);
  const metadata = documentMetadata(file, fields, sidecarYaml);
  const articles = segmentPage(page).map((draft, index) => articleOf(text, index + 1, draft, metadata));
  if (!articles.some((article) => /\p{Script=Han}/u.test(article.text))) throw withoutChinese(file, raw);
  return {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    encoding,
    raw,
    metadata,
    articles: visible ? articles.map((article) => inSource(article, visible)) : articles,
  };
}

interface ReadPage {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly page: Page;
  /** The text that the page's pieces count in, where it is not the raw document. */
  readonly visible?: VisibleText;
}

function pageOf(file: string, { raw, headings, continued }: Decoded): ReadPage {
  if (formatOf(file) === 'HTML') return readHtmlPage(file, raw);
  const visible = withoutNumbersOfLines(raw, file);
  const text = visible?.text ?? raw;
  const { fields, end, title } = readFrontMatter(text);
  const page = readPage(text, end, { headings, continued, markdown: formatOf(file) === 'MARKDOWN' });
  const line = title && titleLine(text, title);
  return { fields, page: line ? { ...page, title: line } : page, ...(visible && { visible }) };
}

/** A title that stands apart from the text, as a line of the page. */
function titleLine(raw: string, title: Span): PageLine | undefined {
  const reader = new PageReader(raw, { marked: true });
  reader.readSegments({ ...title, indent: 0, blankBefore: true, hardBreak: false }, [
    { pieces: [title], heading: 1, caption: false, bold: false, linksOnly: false },
  ]);
  return reader.lines[0];
}

/** The article with its offsets counted in the source and not in the visible text. */
function inSource(article: Article, { starts, ends }: VisibleText): Article {
  const { offsets } = article;
  return {
    ...article,
    offsets: offsets.map((at) => starts[at] ?? 0),
    ends: offsets.map((at) => ends[at] ?? 0),
  };
}

/** In code units, of a document's beginning. */
const mailHead = 4_000;
const isWebArchive = (head: string): boolean =>
  /^MIME-Version:/imu.test(head) && /^Content-Type:\s*multipart\/related/imu.test(head);

function withoutChinese(file: string, raw: string): WhometError {
  if (isWebArchive(raw.slice(0, mailHead))) {
    const what = 'is an MHTML file, which holds a page encoded: open it in a browser and save it as HTML or text';
    return new WhometError('UNREADABLE_DOCUMENT', `${file} ${what}`);
  }
  const where = /\p{Script=Han}/u.test(raw)
    ? 'holds Chinese only in markup, links or labels, and no article'
    : 'holds no Chinese';
  return new WhometError('UNREADABLE_DOCUMENT', `${file} ${where}; whomet reads Chinese news`);
}
