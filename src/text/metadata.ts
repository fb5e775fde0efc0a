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

function fromFrontMatter(fields: Fields): Metadata {
  const published = writtenDate(text(fields.date) ?? '');
  const authors = names(fields.author ?? fields.authors);
  return present({
    title: text(fields.title),
    publishedOn: published,
    publishedOnBasis: published === undefined ? undefined : ('DOCUMENT' as const),
    publisher: text(fields.publisher)?.replace(sourceLabel, '').trim() || outletOf(fields.author ?? fields.authors),
    authors: authors.length > 0 ? authors : undefined,
    url: text(fields.original_url) ?? text(fields.url),
  });
}

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
  const written = (Array.isArray(value) ? value : [value]).flatMap((one) => (text(one) ?? '').split(/[、,，;；&/]/u));
  return written.map(authorName).filter((name) => name !== undefined);
}

type Maybe<T> = { readonly [K in keyof T]: T[K] | undefined };

const present = (metadata: Maybe<Metadata>): Metadata =>
  Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined)) as Metadata;
