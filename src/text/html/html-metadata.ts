import { writtenDate } from '../written-date.js';
import { attribute, type Element, findElements, textContent } from './html-tree.js';
import { withoutSite } from './page-title.js';

type Fields = Readonly<Record<string, unknown>>;

/** Code units; what a page says of itself is short. */
const longestField = 500;

/** Names of meta elements, the most telling first. */
const metaNames = {
  title: ['og:title', 'twitter:title', 'articletitle', 'headline'],
  date: [
    'article:published_time',
    'datepublished',
    'og:published_time',
    'og:article:published_time',
    'bytedance:published_time',
    'parsely-pub-date',
    'apub:time',
    'publishdate',
    'pubdate',
    'publish_date',
    'publish-date',
    'publication_date',
    'publication-date',
    'firstpublishedtime',
    'dc.date.issued',
    'dc.date',
    'date',
    'og:release_date',
    'weibo:article:create_at',
  ],
  author: ['author', 'article:author', 'dc.creator', 'byl'],
  publisher: ['og:site_name', 'source', 'mediaid', 'dc.publisher', 'publisher', 'application-name'],
  url: ['og:url'],
} as const;

/**
 * What a page says of itself in JSON-LD, meta elements and <title>, under the names that front matter uses: title,
 * date, author, publisher, url.
 */
export function htmlMetadata(document: Parameters<typeof findElements>[0]): Fields {
  const elements = findElements(document, ({ tagName }) => /^(?:meta|title|link|script)$/u.test(tagName));
  const elementsOf = (tag: string) => elements.filter(({ tagName }) => tagName === tag);
  const metas = metaValues(elementsOf('meta'));
  const meta = (names: readonly string[]) => names.map((name) => metas.get(name)).find((value) => value !== undefined);
  const dated = (names: readonly string[]) =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined && writtenDate(value) !== undefined);
  const article =
    elementsOf('script')
      .map(jsonLdArticle)
      .find((found) => found !== undefined) ?? {};
  const canonical = elementsOf('link').find((link) => attribute(link, 'rel') === 'canonical');
  const title = elementsOf('title')
    .map((one) => textContent(one).slice(0, longestField).trim())
    .find((value) => value !== '');
  const named = meta(metaNames.title);
  const fields = {
    title:
      text(article.headline) ??
      (named && withoutSite(named, { knownOnly: true, site: metas.get('og:site_name') })) ??
      (title && withoutSite(title)),
    date: text(article.datePublished) ?? dated(metaNames.date),
    author:
      namesOf(article.author) ??
      metaNames.author.map((name) => metas.get(name)).find((name) => name && !isSite(name, title)),
    publisher: namesOf(article.publisher)?.[0] ?? meta(metaNames.publisher),
    url: (canonical && attribute(canonical, 'href')) ?? meta(metaNames.url),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function metaValues(metas: readonly Element[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const meta of metas) {
    const name = (attribute(meta, 'property') ?? attribute(meta, 'name') ?? attribute(meta, 'itemprop'))?.toLowerCase();
    const content = attribute(meta, 'content')?.slice(0, longestField).trim();
    if (name && content && !values.has(name)) values.set(name, content);
  }
  return values;
}

/** 网易, where the title ends in _网易新闻. */
const isSite = (name: string, title = ''): boolean =>
  title.replace(/^.*[_|｜–—-]\s*/u, '').replace(/(?:新闻|新聞|资讯|資訊|财经|財經|网|網|中心)+$/u, '') === name &&
  !title.endsWith(name);

type JsonObject = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.slice(0, longestField).trim() : undefined;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** The article that a script of type application/ld+json describes. */
function jsonLdArticle(script: Element): JsonObject | undefined {
  if (attribute(script, 'type')?.trim().toLowerCase() !== 'application/ld+json') return undefined;
  try {
    // Between values a line break is white space, within a text it is a mistake of many pages.
    const value: unknown = JSON.parse(textContent(script).replace(/\p{Cc}+/gu, ' '));
    return list(value)
      .flatMap((one) => (isObject(one) && one['@graph'] ? list(one['@graph']) : [one]))
      .flatMap((one) => (isObject(one) && one.mainEntity ? [one, ...list(one.mainEntity)] : [one]))
      .filter(isObject)
      .find((one) => list(one['@type']).some((type) => /Article$|^Report|BlogPosting$/u.test(String(type))));
  } catch {
    return undefined;
  }
}

/** Names of people or organizations, which JSON-LD gives as text or as objects with a name. */
function namesOf(value: unknown): string[] | undefined {
  const names = list(value)
    .map((one) => text(isObject(one) ? one.name : one))
    .filter((name) => name !== undefined);
  return names.length > 0 ? names : undefined;
}
