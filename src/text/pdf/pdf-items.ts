import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { WhometError } from '../../model/error.js';
import { letStrayRejectionsPass } from './stray-rejections.js';

/** A stretch of text that a PDF page sets in one go; lengths in points, y down from the page's top to the baseline. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the font. */
  readonly size: number;
  /** Set from top to bottom; `x` is then the middle of the column, `y` its top and `width` its length. */
  readonly vertical: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
}

/** A newspaper of a year has fewer. */
const mostPages = 2_000;

/**
 * The text items of a PDF file's pages, in the order of the file, each character as the file's fonts and the predefined
 * CMaps tell. Nothing is drawn, no code of the file is run, no font of the system and no network is used. Rejects with
 * UNREADABLE_DOCUMENT.
 */
export async function pdfPages(file: string, bytes: Uint8Array): Promise<PdfPage[]> {
  if (!new TextDecoder('latin1').decode(bytes.subarray(0, 1_024)).includes('%PDF-')) {
    throw unreadable(file, 'is not a PDF file, though its name ends in .pdf');
  }
  letStrayRejectionsPass();
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps/'),
    cMapPacked: true,
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
  });
  try {
    return await readPages(file, await task.promise);
  } catch (error) {
    throw error instanceof WhometError ? error : problemOf(file, error);
  } finally {
    await task.destroy();
  }
}

async function readPages(file: string, document: PDFDocumentProxy): Promise<PdfPage[]> {
  if (document.numPages > mostPages) {
    throw unreadable(file, `has ${document.numPages} pages; whomet reads up to ${mostPages}: split it`);
  }
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    pages.push(await readPage(page));
    page.cleanup();
  }
  return pages;
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent();
  const found: PdfItem[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = multiply(transform, item.transform as number[]);
    const size = Math.hypot(c, d);
    const vertical = styles[item.fontName]?.vertical === true;
    // Watermarks and the labels of charts stand aslant.
    if (!(size > 0) || Math.abs(b) > 0.1 * Math.abs(a)) continue;
    found.push({ text: unified(item.str), x, y, width: vertical ? item.height : item.width, size, vertical });
  }
  return { width, height, items: found };
}

function multiply(m: readonly number[], n: readonly number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** Punctuation as it is turned in text that runs from top to bottom, and as it is written. */
const turned = new Map(
  '︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︰：︱—︲–︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』'
    .match(/../gu)
    ?.map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Fonts often name a glyph by a radical (⽣) or a compatibility ideograph that looks like the character. */
const unified = (text: string): string =>
  text.replace(
    /[\u2e80-\u2fdf\uf900-\ufaff\ufe10-\ufe4f]/gu,
    (character) => turned.get(character) ?? character.normalize('NFKC'),
  );

function problemOf(file: string, error: unknown): WhometError {
  const { name, message } = error as Error;
  if (name === 'PasswordException') {
    return unreadable(file, 'is encrypted and asks for a password: save a copy without one', error);
  }
  return unreadable(file, `cannot be read as PDF (${message}): it may be cut off or damaged`, error);
}

const unreadable = (file: string, why: string, cause?: unknown): WhometError =>
  new WhometError('UNREADABLE_DOCUMENT', `${file} ${why}`, { cause });
