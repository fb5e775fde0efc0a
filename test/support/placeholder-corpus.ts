import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatFacts } from '../../src/facts/format-facts.js';
import type { Fact, NameFact, NodeOf } from '../../src/model/fact.js';
import { quoteOf } from '../../src/model/quote.js';

/** A document of placeholder sentences with the facts that rest on it, valid and true to its offsets. */
export interface PlaceholderDocument {
  /** File name without folder. */
  readonly file: string;
  readonly raw: string;
  readonly sha256: string;
  readonly facts: readonly Fact[];
}

export interface CorpusOptions {
  readonly documents: number;
  readonly meetings: number;
  /** Changes what the documents say, but not who is in them. */
  readonly edition?: number;
}

const surnames = ['张', '李', '王', '赵', '陈'];
const given = ['三', '四', '五', '六', '七', '八', '九'];
const full = (value: string): NameFact => ({ value, language: 'ZH_HANS', kind: 'FULL' });
const hostland = 'place/hostland';

/**
 * Documents in which persons A and B of a cast of thirty-five meet in one of two cities over one of ten issues. Cast,
 * places and issues are shared by all documents; meetings and evidence are each document's own, but for one meeting
 * that all of them tell.
 */
export function placeholderCorpus({ documents, meetings, edition = 1 }: CorpusOptions): PlaceholderDocument[] {
  return Array.from({ length: documents }, (_, index) => placeholderDocument(index + 1, meetings, edition));
}

export function placeholderDocument(number: number, meetings: number, edition = 1): PlaceholderDocument {
  const name = `placeholder-${String(number).padStart(4, '0')}`;
  const facts = new Map<string, Fact>();
  const add = (...added: Fact[]) => {
    for (const fact of added) facts.set('node' in fact ? fact.id : `${fact.relation} ${fact.from} ${fact.to}`, fact);
  };
  const document = `document/${name}`;
  const article = `article/${name}/1`;
  let raw = `占位文稿第${number}篇\n\n`;

  add({ node: 'Place', id: hostland, names: [full('东道国')], kind: 'COUNTRY', listed: true });
  for (let index = 0; index <= meetings; index += 1) {
    const told = index === 0 ? 'meeting/told-by-all' : `meeting/${name}/${index}`;
    const [who, whom] = [person(number + index), person(number + index * 3 + edition)];
    const [city, issue] = [place(index + number), topic(index * 7 + number)];
    const [start, sentence] = [
      raw.length,
      `${who.name}同${whom.name}在${city.name}\n举行第${index}次会谈，讨论${issue.name}。`,
    ];
    raw += `${sentence}\n`;
    const proof: [string] = [`evidence/${name}/${start}`];
    const claim = { evidence: proof, rules: ['placeholder-talks'] as [string] };
    const day = `20${10 + (index % 10)}-0${1 + (number % 9)}-1${index % 10}`;
    const held = index === 0 ? '2018-05-03' : day;
    add(
      {
        node: 'Evidence',
        id: proof[0],
        document,
        start,
        end: start + sentence.length,
        quote: quoteOf(sentence, 'a.txt'),
      },
      { relation: 'IN', from: proof[0], to: article },
      {
        node: 'Meeting',
        id: told,
        kind: 'TALKS',
        status: 'HELD',
        title: '占位会谈',
        date: held,
        earliest: held,
        latest: held,
        ...claim,
      },
      { relation: 'REPORTED_BY', from: told, to: article, status: 'HELD', ...claim },
      { relation: 'HELD_AT', from: told, to: city.id, ...claim },
      { relation: 'DISCUSSED', from: told, to: issue.id, ...claim },
      { node: 'Place', id: city.id, names: [full(city.name)], kind: 'CITY', listed: true },
      { relation: 'LOCATED_IN', from: city.id, to: hostland },
      { node: 'Issue', id: issue.id, names: [full(issue.name)], listed: true },
    );
    for (const attendee of [who, whom]) {
      // Every document knows the full name and one alias that is its own.
      const alias: NameFact = { value: `${attendee.name}（${number}号文稿）`, language: 'ZH_HANS', kind: 'ALIAS' };
      add(
        { node: 'Person', id: attendee.id, names: [full(attendee.name), alias], country: hostland, listed: true },
        { relation: 'ATTENDED', from: attendee.id, to: told, role: 'MEMBER', side: hostland, ...claim },
      );
    }
  }
  const sha256 = createHash('sha256').update(raw).digest('hex');
  const file = `${name}.txt`;
  const itself: NodeOf<'Document'> = {
    node: 'Document',
    id: document,
    file,
    sha256,
    encoding: 'utf-8',
    length: raw.length,
  };
  add(itself, { node: 'Article', id: article, document, ordinal: 1, start: 0, end: raw.length });
  add({ relation: 'IN', from: article, to: document });
  return { file, raw, sha256, facts: [...facts.values()] };
}

/** Writes the documents to `folder`/documents and their facts to `folder`/facts. */
export async function writeCorpus(folder: string, corpus: readonly PlaceholderDocument[]): Promise<void> {
  await Promise.all(['documents', 'facts'].map((name) => mkdir(join(folder, name), { recursive: true })));
  for (const { file, raw, facts } of corpus) {
    await writeFile(join(folder, 'documents', file), raw);
    await writeFile(join(folder, 'facts', file.replace(/\.txt$/u, '.jsonl')), formatFacts(facts));
  }
}

function person(seed: number): { id: string; name: string } {
  const number = seed % (surnames.length * given.length);
  const name = `${surnames[number % surnames.length]}${given[Math.floor(number / surnames.length)]}`;
  return { id: `person/placeholder-${number}`, name };
}
const place = (seed: number) => ({ id: `place/city-${seed % 2}`, name: ['甲市', '乙市'][seed % 2] as string });
const topic = (seed: number) => ({ id: `issue/topic-${seed % 10}`, name: `议题${seed % 10}` });
