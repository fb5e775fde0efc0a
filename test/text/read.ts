import { readFileSync } from 'node:fs';
import type { Article, ReadDocument, Zone, ZoneKind } from '../../src/text/article.js';
import { decode } from '../../src/text/decode.js';
import { readDecoded } from '../../src/text/read-document.js';

const root = new URL('../../', import.meta.url);

/** Reads what is not a PDF file, at once. */
export const read = (name: string, bytes: Uint8Array, sidecar?: string): ReadDocument =>
  readDecoded(name, bytes, decode(name, bytes), sidecar);

export const readText = (text: string, name = 'test.txt'): ReadDocument => read(name, new TextEncoder().encode(text));

/** One of the texts in test/text/documents. */
export const readOwn = (name: string): ReadDocument =>
  read(name, readFileSync(new URL(`test/text/documents/${name}`, root)));

/** One of the two documents given with the project. */
export const readSeed = (name: string): ReadDocument =>
  read(name, readFileSync(new URL(`seeds/documents/${name}`, root)));

export const textOf = (article: Article, { start, end }: { start: number; end: number }): string =>
  article.text.slice(start, end);

export const zonesOf = (article: Article | undefined, kind: ZoneKind): string[] =>
  (article?.zones ?? []).filter((zone: Zone) => zone.kind === kind).map((zone) => textOf(article as Article, zone));

export const sentencesIn = (article: Article | undefined): string[] =>
  (article?.zones ?? []).flatMap((zone) => zone.sentences.map((sentence) => textOf(article as Article, sentence)));
