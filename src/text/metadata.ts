import { parse } from 'yaml';
import { WhometError } from '../model/error.js';
import { isEdtf } from '../model/partial-date.js';
import type { Metadata } from './article.js';
import { authorName } from './author-name.js';
import { sourceLabel } from './header-words.js';
import { writtenDate } from './written-date.js';

type Fields = Readonly<Record<string, unknown>>;
const sidecarKeys = ['title', 'publishedOn', 'publisher', 'authors', 'url'] as const;

/** What the front matter says, overridden by what a person wrote into the YAML file beside the document. */
export function documentMetadata(file: string, frontMatter: Fields, sidecarYaml?: string): Metadata {
  return { ...fromFrontMatter(frontMatter), ...(sidecarYaml === undefined ? {} : fromSidecar(file, sidecarYaml)) };
}

/**
 * What blogs, site builders and the clippers of note-taking programs call a field, the surest name first; `created` is when
 * the page was clipped, and tells nothing. Written as `fieldNamed` compares them.
 */
const frontMatterKeys = {
  title: ['title', '标题', '標題'],
  date: [
    'published',
    'publisheddate',
    'publishedtime',
    'publishedat',
    'publishedon',
    'datepublished',
    'publishdate',
    'publishtime',
    'pubdate',
    '发布日期',
    '發布日期',
    '发布时间',
    '發布時間',
    '发表日期',
    '發表日期',
    'date',
    '日期',
  ],
  author: ['author', 'authors', 'byline', '作者', '记者', '記者'],
  publisher: ['publisher', 'site', 'sitename', 'source', '来源', '來源', '媒体', '媒體'],
  url: ['originalurl', 'url'],
  link: ['sourceurl', 'source', 'link', 'permalink', '网址', '網址', '链接', '連結', '原文链接', '原文連結'],
} as const;

function fromFrontMatter(fields: Fields): Metadata {
  const named = fieldNamed(fields);
  const published = named(frontMatterKeys.date, frontMatterDate);
  const author = named(frontMatterKeys.author, (value) => value);
  const authors = names(author);
  return present({
    title: named(frontMatterKeys.title, text),
    publishedOn: published,
    publishedOnBasis: published === undefined ? undefined : ('DOCUMENT' as const),
    publisher: named(frontMatterKeys.publisher, publisherName) ?? outletOf(author),
    authors: authors.length > 0 ? authors : undefined,
    url: named(frontMatterKeys.url, text) ?? named(frontMatterKeys.link, address),
  });
}

/** Finds what `read` can make of a field by the first of its names; case, _ and - do not tell names apart. */
function fieldNamed(fields: Fields) {
  const known = new Map(
    Object.entries(fields).map(([key, value]) => [key.toLowerCase().replace(/[\s_-]/gu, ''), value]),
  );
  return <T>(keys: readonly string[], read: (value: unknown) => T | undefined): T | undefined =>
    keys.map((key) => read(known.get(key))).find((found) => found !== undefined);
}

/** Also 20081024, which no running text writes. */
const frontMatterDate = (value: unknown): string | undefined =>
  writtenDate((text(value) ?? '').replace(/^(\d{4})(\d{2})(\d{2})(?!\d)/u, '$1-$2-$3'));

const address = (value: unknown): string | undefined =>
  /^https?:\/\/\S+$/u.test(text(value) ?? '') ? text(value) : undefined;

const publisherName = (value: unknown): string | undefined =>
  address(value) === undefined ? text(text(value)?.replace(sourceLabel, '')) : undefined;

function fromSidecar(file: string, yaml: string): Metadata {
  const fields = sidecarFields(`The YAML file beside ${file}`, yaml);
  const published = text(fields.publishedOn);
  return present({
    title: text(fields.title),
    publishedOn: published,
    publishedOnBasis: published === undefined ? undefined : ('METADATA' as const),
    publisher: text(fields.publisher),
    authors: fields.authors === undefined ? undefined : names(fields.authors),
    url: text(fields.url),
  });
}

function sidecarFields(where: string, yaml: string): Fields {
  const fields = parsed(where, yaml) ?? {};
  if (typeof fields !== 'object' || Array.isArray(fields))
    throw invalid(`${where} must hold fields such as publishedOn: 2019-02`);
  const unknown = Object.keys(fields).filter((key) => !(sidecarKeys as readonly string[]).includes(key));
  if (unknown.length > 0) throw invalid(`${where} has ${unknown.join(', ')}; it may have ${sidecarKeys.join(', ')}`);
  const published = text((fields as Fields).publishedOn);
  if (published !== undefined && !isEdtf(published)) {
    throw invalid(`${where} has publishedOn: ${published}; write a date such as 2019, 2019-02 or 2019-02-01`);
  }
  return fields as Fields;
}

function parsed(where: string, yaml: string): unknown {
  try {
    return parse(yaml, { logLevel: 'error' });
  } catch (error) {
    throw new WhometError('UNREADABLE_DOCUMENT', `${where} is not valid YAML: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

const invalid = (message: string): WhometError => new WhometError('UNREADABLE_DOCUMENT', message);

function text(value: unknown): string | undefined {
  return (typeof value === 'string' || typeof value === 'number') && String(value).trim() !== ''
    ? String(value).trim()
    : undefined;
}

/** 眾新聞記者 as an author names no person but the outlet whose reporter it is. */
function outletOf(author: unknown): string | undefined {
  return /^(.{2,})[記记]者$/u.exec(text(author) ?? '')?.[1];
}

function names(value: unknown): string[] {
  const all = Array.isArray(value) ? value.flat(2) : [value];
  const written = all.flatMap((one) => (text(one) ?? '').replace(noteLink, '$1').split(/[、,，;；&/]/u));
  return written.map(authorName).filter((name) => name !== undefined);
}

/** [[李明]], [[people/李明|李明]]: an author whom a note-taking program has a note on. */
const noteLink = /\[\[(?:[^[\]|]{0,100}\|)?([^[\]|]{1,100})\]\]/gu;

type Maybe<T> = { readonly [K in keyof T]: T[K] | undefined };

const present = (metadata: Maybe<Metadata>): Metadata =>
  Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined)) as Metadata;
