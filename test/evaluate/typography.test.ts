import { readdirSync, readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { projectVocabulary } from '../../seeds/extract-documents.js';
import { extractDocument } from '../../src/extract/extract-document.js';
import type { Fact } from '../../src/model/fact.js';
import { resolveDocuments } from '../../src/resolve/resolve-documents.js';
import { readText } from '../text/read.js';

const folder = new URL('../gold/', import.meta.url);
/** Not the torn copies: how wide their lines are set says where they were broken. */
const articles = readdirSync(folder).filter((name) => name.endsWith('.txt') && !name.includes('wrapped'));

/** Who met, when and where, and what they talked of. */
function meetingsIn(text: string): string[] {
  const facts: Fact[] = [...resolveDocuments([extractDocument(readText(text), projectVocabulary())]).values()].flat();
  const linked = (type: string, id: string) =>
    facts.flatMap((fact) => {
      if (!('relation' in fact) || fact.relation !== type) return [];
      return fact.to === id ? [fact.from] : fact.from === id ? [fact.to] : [];
    });
  return facts.flatMap((fact) =>
    'node' in fact && fact.node === 'Meeting'
      ? [[fact.status, fact.date, ...['ATTENDED', 'HELD_AT'].flatMap((type) => linked(type, fact.id).sort())].join(' ')]
      : [],
  );
}

const narrow: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
  '！': '!',
  '？': '?',
};
const wide = (digit: string) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
/** The first lines say when an article was written, in a form of their own. */
const body = (text: string, change: (line: string) => string) =>
  text
    .split('\n')
    .map((line, at) => (at < 3 ? line : change(line)))
    .join('\n');

const settings: [string, (text: string) => string][] = [
  ['with narrow punctuation', (text) => text.replace(/[，：；（）！？]/gu, (mark) => narrow[mark] ?? mark)],
  ['with wide digits', (text) => body(text, (line) => line.replace(/\d/gu, wide))],
  [
    'with spaces around numbers and Latin words',
    (text) =>
      body(text, (line) => line.replace(/(?<=\p{Script=Han})(?=[A-Za-z\d])|(?<=[A-Za-z\d])(?=\p{Script=Han})/gu, ' ')),
  ],
  [
    'in the other script',
    // 致電 is a call, and the 致电 of mainland texts a telegram.
    (text) =>
      simplify(text) === text
        ? Converter({ from: 'cn', to: 'hk' })(text)
        : simplify(text).replaceAll('致电', '打电话给'),
  ],
];
const simplify = Converter({ from: 'hk', to: 'cn' });

describe.each(settings)('an article tells the same %s', (_, set) => {
  it.each(articles)('%s', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    expect(meetingsIn(set(text)).sort()).toEqual(meetingsIn(text).sort());
  });
});
