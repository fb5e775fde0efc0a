import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatByName } from '../../src/model/document-format.js';
import { encode } from '../text/encode.js';
import { column, makePdf } from '../text/make-pdf.js';

export interface SourceDocument {
  readonly file: string;
  readonly bytes: Uint8Array;
}

const project = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['seeds/documents', 'test/text/documents', 'test/gold'];

/** The project's own documents, and some of them in each of the other formats and encodings that are read. */
export function sourceDocuments(): SourceDocument[] {
  const own = folders.flatMap((folder) =>
    readdirSync(join(project, folder))
      .filter((file) => formatByName(file) !== undefined && file !== 'README.md')
      .sort()
      .map((file) => ({ file, bytes: Uint8Array.from(readFileSync(join(project, folder, file))) })),
  );
  return [...own, ...own.filter(({ file }) => file.startsWith('han')).flatMap(inOtherForms)];
}

function inOtherForms({ file, bytes }: SourceDocument, index: number): SourceDocument[] {
  const text = new TextDecoder().decode(bytes);
  const name = file.replace(/\.txt$/u, '');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const html = `<html><head><meta charset="utf-8"><title>${lines[0]}</title></head><body><article><h1>${lines[0]}</h1>${lines
    .slice(1)
    .map((line) => `<p>${line}</p>`)
    .join('\n')}</article></body></html>`;
  const rows = lines.flatMap((line) => line.match(/.{1,36}/gu) ?? []);
  const forms: SourceDocument[] = [
    { file: `${name}.html`, bytes: Buffer.from(html) },
    { file: `${name}.md`, bytes: Buffer.from(`# ${lines.join('\n\n')}\n`) },
    { file: `${name}.pdf`, bytes: makePdf([column(rows.slice(0, 40), 60, 780), column(rows.slice(40), 60, 780)]) },
    { file: `${name}.txt`, bytes: encode(text, file.startsWith('hans') ? 'gb18030' : 'big5') },
    { file: `${name}.txt`, bytes: Buffer.from(`\ufeff${text}`, 'utf16le') },
  ];
  return [forms[index % forms.length] as SourceDocument];
}
