/** Half-open range of UTF-16 code units; of which text, the field that holds it says. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** HEADLINE and SUBHEADING are titles; CAPTION belongs to a picture; BODY is the running text. */
export type ZoneKind = 'HEADLINE' | 'SUBHEADING' | 'CAPTION' | 'BODY';

/** A paragraph, a title or a caption. `sentences` tile it, but for white space between them. */
export interface Zone extends Span {
  readonly kind: ZoneKind;
  readonly sentences: readonly Span[];
}

/**
 * Where and when an agency says that it sends from: 新华社华盛顿1月31日电. It is a sentence of its own, before the first of
 * the running text; so is a byline at the end.
 */
export interface Dateline extends Span {
  readonly outlet?: string;
  readonly place?: string;
  /** As written, 1月31日, in the text's own characters. */
  readonly date?: string;
}

/** A reporter's name, in the order of the byline. */
export interface Author extends Span {
  readonly name: string;
}

/**
 * One article of a document, cleaned: page noise is gone, wrapped lines are joined, zones are separated by \n.
 * All spans of zones, sentences, dateline and authors count in `text`.
 */
export interface Article {
  /** 1 for the first article of the document. */
  readonly ordinal: number;
  readonly text: string;
  /** offsets[i] is where text[i] stands in the raw document; one entry more than `text` is long, for its end. */
  readonly offsets: Int32Array;
  /** ends[i] is where what text[i] stands for ends in the raw document; left out where that is offsets[i] + 1 (no &amp; there). */
  readonly ends?: Int32Array;
  readonly zones: readonly Zone[];
  /** As said in a header line of the article itself (来源：央视网 2018-05-18), YYYY-MM-DD. */
  readonly publishedOn?: string;
  /** The outlet named in such a header line, a lead-in (央视网消息：, which is not part of the text), dateline or byline. */
  readonly outlet?: string;
  readonly dateline?: Dateline;
  readonly authors: readonly Author[];
}

/** What the document or the YAML file beside it says of itself. */
export interface Metadata {
  readonly title?: string;
  /** EDTF. */
  readonly publishedOn?: string;
  readonly publishedOnBasis?: 'DOCUMENT' | 'METADATA';
  readonly publisher?: string;
  /** Names only: "眾新聞記者", "記者林勵". */
  readonly authors?: readonly string[];
  readonly url?: string;
}

export interface ReadDocument {
  /** File name without folder. */
  readonly file: string;
  /** Of the raw bytes, in hexadecimal. */
  readonly sha256: string;
  readonly encoding: string;
  /**
   * What Evidence offsets count in: the raw bytes decoded, nothing else done to them (a BOM is not part of it), with all
   * markup; of a PDF file the text of its pages in reading order.
   */
  readonly raw: string;
  readonly metadata: Metadata;
  readonly articles: readonly Article[];
}

/** The slice of the raw document that a span of an article's text came from. */
export function rawSpan(article: Pick<Article, 'offsets' | 'ends'>, span: Span): Span {
  const start = article.offsets[span.start];
  const last = article.offsets[span.end - 1];
  if (start === undefined || last === undefined || span.end <= span.start) {
    throw new RangeError(`span ${span.start}-${span.end} is not within the article`);
  }
  const end = article.ends?.[span.end - 1] ?? last + 1;
  return end > start ? { start, end } : rawExtent(article, span);
}

/** Of a sentence that the markup of a damaged page puts together from places in another order: all between them. */
function rawExtent({ offsets, ends }: Pick<Article, 'offsets' | 'ends'>, { start, end }: Span): Span {
  const from = offsets.slice(start, end);
  const to = ends?.slice(start, end) ?? from.map((at) => at + 1);
  return {
    start: from.reduce((first, at) => Math.min(first, at), Number.POSITIVE_INFINITY),
    end: to.reduce((last, at) => Math.max(last, at), 0),
  };
}
