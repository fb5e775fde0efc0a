import type { Span } from '../article.js';
import { isSiteName } from '../page-noise.js';

const separator = /\s*[_|｜]\s*|\s+[-–—]+\s+/gu;
/** --时政--人民网, -新华网: without spaces only the name of a site, or a section behind two dashes, is set off. */
const siteAtEnd = /[-–—]+[\p{Script=Han}a-z.]{1,12}(?:[网網报報社台]|在[线線]|日[报報]|新[闻聞]|\.com|\.cn)$/iu;
const sectionAtEnd = /--\p{Script=Han}{2,6}$/u;
const longestSite = 30;
/** In code units; what is shorter is no title of an article. */
const shortest = 6;

const tellsNews = /[会會][见見谈談晤]|[访訪晤]/u;
/** 高层动态, 2012-02-02, DW.DE: a section of a site, a date or an address, which stand between its name and the title. */
const isSection = (part: string): boolean =>
  /^(?:[\p{Script=Han}a-z]{1,6}|[\d./-]{6,10}|[a-z.]{2,12})$/iu.test(part) && !tellsNews.test(part);
const isSite = (part: string): boolean =>
  isSiteName(part) || /^(?:[A-Z.]{2,12}|[\d./-]{8,10}|.{0,12}(?:\bNews|中文))$/u.test(part);
const isPrintLabel = (part: string): boolean => /^(?:友善)?(?:列印|打印|Print)(?:本?[页頁])?$/iu.test(part);

/**
 * 标题_新闻_某某网, 標題 - 某報 | 新聞, 某某网 | 国际 | 标题: the title without the names of the site and its section. The
 * last part may be of any name, but where `knownOnly`, as in og:title.
 */
export function withoutSite(title: string, { knownOnly = false, site = '' } = {}): string {
  const parts = partsOf(title);
  const text = (from: number, to: number) => title.slice(parts[from]?.start, parts[to]?.end);
  const known = (part: string) => part === site || isSite(part);
  const longest = Math.max(...parts.map(({ start, end }) => end - start));
  let first = 0;
  let last = parts.length - 1;
  if (last > 0 && text(0, 0).length < longest && (isPrintLabel(text(0, 0)) || known(text(0, 0)))) {
    first = 1;
    while (first < last && text(first, first).length < longest && isSection(text(first, first))) first += 1;
  }
  const named = lastSite(first, last, text, known);
  if (named > first) last = named - 1;
  else if (!knownOnly && first === 0 && last > 0 && isSetApart(text(0, last - 1), text(last, last))) last -= 1;
  else return trimmed(text(first, last));
  while (last > first && isSection(text(last, last)) && text(first, last - 1).length >= shortest) last -= 1;
  return trimmed(text(first, last));
}

/** A name that is not known is taken for the site's where it is not the longer part. */
const isSetApart = (before: string, part: string): boolean =>
  part.length <= longestSite && (before.length >= shortest || before.length >= part.length);

/** The site's name at the end, be it with a section or date behind it; -1 where none is known. */
function lastSite(
  first: number,
  last: number,
  text: (from: number, to: number) => string,
  known: (part: string) => boolean,
): number {
  let at = last;
  while (at > first && !known(text(at, at)) && isSection(text(at, at))) at -= 1;
  return at > first && known(text(at, at)) ? at : -1;
}

function partsOf(title: string): Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of title.matchAll(separator)) {
    if (index > start) parts.push({ start, end: index });
    start = index + mark.length;
  }
  if (start < title.length || parts.length === 0) parts.push({ start, end: title.length });
  return parts;
}

function trimmed(title: string): string {
  const withoutEnd = title.replace(siteAtEnd, '');
  const bare = withoutEnd === title ? title : withoutEnd.replace(sectionAtEnd, '');
  return bare.trim() || title;
}
