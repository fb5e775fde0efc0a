import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../../src/facts/fact-order.js';
import { nameProperties, nodeProperties, type Properties, relationProperties } from '../../../src/graph/load-rows.js';
import { type Fact, isNodeFact } from '../../../src/model/fact.js';
import type { SyntheticGraph } from './synthetic-graph.js';
import { ToldEntities } from './told-entities.js';

/** Files for neo4j-admin, each with what stands before its `=`: labels, or a type. */
export interface CsvFiles {
  readonly nodes: readonly (readonly [string, string])[];
  readonly relations: readonly (readonly [string, string])[];
  /** Rows in all files. */
  readonly count: { nodes: number; relations: number };
}

/** Between the elements of an array: a character that no text has. */
export const arrayDelimiter = '\u001f';

const [texts, text, flag, whole] = ['string[]', 'string', 'boolean', 'long'];
const named = { documents: texts, listed: flag, name: text, nameZhHans: text, nameZhHant: text, nameEn: text };
const claimed = { documents: texts, evidence: texts, rules: texts };
/** Properties by label or type; a property that a fact has and this does not is an error, so that none gets lost. */
const columns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Person: { ...named, country: text },
  Organization: { ...named, country: text, kind: text },
  Place: { ...named, kind: text },
  Issue: named,
  Meeting: {
    ...{
      ...claimed,
      kind: text,
      status: text,
      title: text,
      date: text,
      dateText: text,
      earliest: text,
      latest: text,
      dateUp: text,
      dateDown: text,
    },
  },
  Statement: { ...claimed, kind: text, text },
  Document: { documents: texts, file: text, sha256: text, encoding: text, length: whole },
  Article: { documents: texts, document: text, ordinal: whole, headline: text, start: whole, end: whole },
  Evidence: { documents: texts, document: text, start: whole, end: whole, quote: text, folded: text },
  Sentence: { documents: texts, document: text, start: whole, end: whole, quote: text, folded: text },
  Name: { value: text, folded: text, language: text, kind: text, order: whole },
  ATTENDED: { ...claimed, role: text, side: text, capacity: text },
  DISCUSSED: claimed,
  HELD_AT: claimed,
  MADE_BY: claimed,
  ABOUT: claimed,
  STATED_AT: claimed,
  REPORTED_BY: { ...claimed, status: text, date: text },
  IN: { documents: texts },
  BROADER: { documents: texts },
  LOCATED_IN: { documents: texts },
  HAS_NAME: {},
};

/**
 * Writes the graph as it would stand after loadFacts (without its FactsFiles). What documents tell goes straight to the files;
 * entities follow at the end, with the documents that name them.
 */
export function writeCsv(graph: SyntheticGraph, folder: string): CsvFiles {
  const tables = new Map<string, Table>();
  const table = (name: string, idSpace: string): Table => {
    const known = tables.get(name) ?? new Table(folder, name, idSpace);
    tables.set(name, known);
    return known;
  };
  const count = { nodes: 0, relations: 0 };
  const write = (fact: Fact, documents: readonly string[]): void => {
    const merged = { ...fact, documents };
    if (!isNodeFact(fact)) {
      count.relations += 1;
      table(fact.relation, '').relation(fact.from, fact.to, relationProperties(merged));
      return;
    }
    count.nodes += 1;
    table(fact.node, 'entity').node(fact.id, nodeProperties(merged as typeof merged & { id: string }));
    for (const properties of nameProperties(merged)) {
      table('Name', 'name').node(properties.id, properties);
      table('HAS_NAME', 'name').relation(fact.id, properties.id, {});
      count.nodes += 1;
      count.relations += 1;
    }
  };
  const entities = new ToldEntities(graph.entities);
  const tellers = new Map<string, string[]>();
  for (const { document, facts } of graph.documents()) {
    for (const fact of facts) write(fact, [document]);
    for (const id of entities.idsIn(facts)) {
      const documents = tellers.get(id);
      if (documents) documents.push(document);
      else tellers.set(id, [document]);
    }
  }
  for (const [id, documents] of tellers)
    for (const fact of entities.factsOf(id)) write(fact, documents.sort(compareText));
  for (const one of tables.values()) one.close();
  const all = [...tables].map(([name, { path }]) => [name, path] as const);
  return {
    nodes: all.flatMap(([name, path]) => (/^[A-Z][a-z]/u.test(name) ? [[name, path] as const] : [])),
    relations: all.filter(([name]) => /^[A-Z]+(?:_[A-Z]+)*$/u.test(name)),
    count,
  };
}

/** One file, its header, and rows that wait until there are enough for a write. */
class Table {
  readonly path: string;
  readonly #file: number;
  readonly #columns: readonly string[];
  #waiting: string[] = [];
  #size = 0;

  constructor(
    folder: string,
    readonly name: string,
    idSpace: string,
  ) {
    this.path = join(folder, `${name}.csv`);
    this.#file = openSync(this.path, 'w');
    const types = columns[name];
    if (!types) throw new Error(`nothing says how ${name} is written`);
    this.#columns = Object.keys(types);
    const ends =
      name === 'HAS_NAME' ? [':START_ID(entity)', ':END_ID(name)'] : [':START_ID(entity)', ':END_ID(entity)'];
    const first = idSpace && name !== 'HAS_NAME' ? [`id:ID(${idSpace})`] : ends;
    this.#add([...first, ...this.#columns.map((column) => `${column}:${types[column]}`)].join());
  }

  node(id: string, { id: _, ...properties }: Properties): void {
    this.#add([quoted(id), ...this.#cells(properties)].join());
  }

  relation(from: string, to: string, properties: Properties): void {
    this.#add([quoted(from), quoted(to), ...this.#cells(properties)].join());
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #cells(properties: Properties): string[] {
    let found = 0;
    const cells = this.#columns.map((column) => {
      const value = properties[column];
      if (value === undefined) return '';
      found += 1;
      return quoted(Array.isArray(value) ? value.join(arrayDelimiter) : String(value));
    });
    const unknown = found < Object.keys(properties).length;
    if (unknown) throw new Error(`${this.name} has a property without a column: ${Object.keys(properties)}`);
    return cells;
  }

  #add(line: string): void {
    this.#waiting.push(line);
    this.#size += line.length;
    if (this.#size >= 500_000) this.#flush();
  }

  #flush(): void {
    if (this.#waiting.length > 0) writeSync(this.#file, `${this.#waiting.join('\n')}\n`);
    this.#waiting = [];
    this.#size = 0;
  }
}

const quoted = (value: string): string => (/^[\w/:.-]*$/u.test(value) ? value : `"${value.replaceAll('"', '""')}"`);
