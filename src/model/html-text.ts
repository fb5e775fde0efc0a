import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';
import { closingTagOf, hidesItself } from './hidden-element.js';

/** A stretch of HTML that a reader sees; `text` only where it reads otherwise than it is written: &amp; as &, <br> as a line break. */
export interface HtmlPiece {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

/** Elements whose content a reader of the page does not see as text, or sees struck out. */
export const unseenElements: ReadonlySet<string> = new Set(
  'script style iframe noscript svg template head title textarea select noembed noframes object canvas math xmp plaintext rt rp del s strike'.split(
    ' ',
  ),
);

/** Elements that begin a line of their own. */
export const blockElements: ReadonlySet<string> = new Set(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul video audio'.split(
    ' ',
  ),
);

/** [李1], where Word puts a link to what somebody has noted. */
const wordComment = /^<a\s[^<>]{0,200}\bclass=["']?msocomanchor/iu;

const letter = /[a-z]/iu;
const tagName = /[a-z][^\s/>]*/iuy;

/**
 * The text between `start` and `end` of an HTML document, of which `start` must be outside any tag: without tags,
 * comments and the content of elements that are not seen, with character references resolved. In linear time.
 */
export function htmlPieces(html: string, start: number, end: number): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let from = start;
  let at = start;
  const keepUntil = (until: number, next: number) => {
    if (until > from) pieces.push({ start: from, end: until });
    from = next;
    at = next;
  };
  for (at = nextMark(html, at, end); at < end; at = nextMark(html, at, end)) {
    if (html.charCodeAt(at) === ampersand) {
      const reference = referenceAt(html, at);
      const begin = at;
      if (!reference || reference.end > end) at += 1;
      else {
        keepUntil(begin, reference.end);
        pieces.push({ start: begin, ...reference });
      }
      continue;
    }
    const tag = tagAt(html, at, end);
    if (!tag) at += 1;
    else {
      const begin = at;
      keepUntil(begin, tag.end);
      if (blockElements.has(tag.name)) pieces.push({ start: begin, end: tag.end, text: '\n' });
    }
  }
  keepUntil(end, end);
  return pieces;
}

const ampersand = 0x26;
const lessThan = 0x3c;

function nextMark(html: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = html.charCodeAt(at);
    if (code === ampersand || code === lessThan) return at;
    at += 1;
  }
  return end;
}

/** The tag, comment or unseen element at `at`, where it ends; undefined where the < is a character of the text. */
function tagAt(html: string, at: number, end: number): { readonly name: string; readonly end: number } | undefined {
  const next = html.charAt(at + 1);
  if (next === '!' || next === '?') {
    const comment = html.startsWith('<!--', at);
    const close = comment ? html.indexOf('-->', at + 4) : html.indexOf('>', at);
    return { name: '', end: close < 0 ? end : Math.min(end, close + (comment ? 3 : 1)) };
  }
  const closes = next === '/';
  if (!closes && !letter.test(next)) return undefined;
  tagName.lastIndex = at + (closes ? 2 : 1);
  const name = tagName.exec(html)?.[0].toLowerCase() ?? '';
  const tagEnd = endOfTag(html, at, end);
  const hidden = !closes && hidesItself(html.slice(at, tagEnd)) ? closingTagOf(html, name, tagEnd, end) : undefined;
  if (hidden !== undefined) return { name: '', end: endOfTag(html, hidden, end) };
  if (closes || !(unseenElements.has(name) || (name === 'a' && wordComment.test(html.slice(at, tagEnd)))))
    return { name, end: tagEnd };
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'giu');
  closing.lastIndex = tagEnd;
  const close = closing.exec(html);
  return { name, end: close && close.index < end ? endOfTag(html, close.index, end) : end };
}

/** Behind the > that ends a tag; one within a quoted attribute does not. */
function endOfTag(html: string, at: number, end: number): number {
  let afterEquals = false;
  for (let index = at + 1; index < end; index += 1) {
    const character = html.charAt(index);
    if (character === '>') return index + 1;
    if (afterEquals && (character === '"' || character === "'")) {
      const close = html.indexOf(character, index + 1);
      if (close < 0 || close >= end) return end;
      index = close;
    }
    afterEquals = character === '=' || (afterEquals && /\s/u.test(character));
  }
  return end;
}

let decoded = '';
const decoder = new EntityDecoder(htmlDecodeTree, (codePoint) => {
  decoded += String.fromCodePoint(codePoint);
});

/** The character reference at an ampersand, by the rules of the HTML standard; a no-break space reads as a space. */
function referenceAt(html: string, at: number): { readonly end: number; readonly text: string } | undefined {
  decoded = '';
  decoder.startEntity(DecodingMode.Legacy);
  let length = decoder.write(html.slice(at, at + 48), 1);
  if (length < 0) length = decoder.end();
  return length > 0 ? { end: at + length, text: decoded.replaceAll('\u00a0', ' ') } : undefined;
}
