import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type MergedFact, mergeFacts } from '../../src/facts/merge-facts.js';
import { graphChecksum } from '../../src/graph/checksum.js';
import { schemaStatements } from '../../src/graph/constraints.js';
import { type Database, openDatabase, type Parameters } from '../../src/graph/database.js';
import { type CheckedFacts, loadFacts } from '../../src/graph/load-facts.js';
import { type Fact, isNodeFact, type NodeFact, type RelationFact } from '../../src/model/fact.js';
import { type PlaceholderDocument, placeholderCorpus, placeholderDocument } from '../support/placeholder-corpus.js';

const corpus = placeholderCorpus({ documents: 4, meetings: 8 });
const [first, second] = corpus as [PlaceholderDocument, PlaceholderDocument];
/** The second document, saying less and other things than before. */
const secondChanged = placeholderDocument(2, 3, 2);
const checked = (...documents: PlaceholderDocument[]): CheckedFacts[] => documents;
/** Small batches and transactions, so that there are several of each. */
const sizes = { batchSize: 20, transactionSize: 150 };

const statements: { cypher: string; parameters: Parameters }[] = [];
let database: Database;
const empty = () => database.write('MATCH (n) DETACH DELETE n');

beforeAll(() => {
  database = openDatabase({
    ...inject('neo4j'),
    onStatement: (cypher, parameters) => statements.push({ cypher, parameters }),
  });
});
beforeEach(empty);
afterAll(async () => {
  await empty();
  await database.close();
});

/** The checksum of these documents loaded into an empty database, all at once. */
async function checksumOf(...documents: PlaceholderDocument[]): Promise<string> {
  await empty();
  await loadFacts(database, documents);
  const checksum = await graphChecksum(database);
  await empty();
  return checksum;
}

const merged = (...documents: PlaceholderDocument[]): MergedFact[] =>
  mergeFacts(new Map(documents.map(({ file, facts }) => [`document/${file.replace('.txt', '')}`, facts])));

describe('loadFacts', () => {
  it('makes a node with label and id of every node line, and a relation of every relation line', async () => {
    const facts = merged(...corpus);
    const result = await loadFacts(database, corpus, sizes);
    const nodes = await database.read(
      'MATCH (n:Entity) RETURN n.id AS id, labels(n) AS labels, n.documents AS documents',
    );
    const relations = await database.read(
      'MATCH (a:Entity)-[r]->(b:Entity) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
    );
    const toldNodes = facts.filter((fact): fact is MergedFact & NodeFact => isNodeFact(fact));
    const toldRelations = facts.filter((fact): fact is MergedFact & RelationFact => !isNodeFact(fact));
    expect(
      new Set(nodes.map((row) => JSON.stringify([row.id, (row.labels as string[]).sort(), row.documents]))),
    ).toEqual(
      new Set(toldNodes.map((fact) => JSON.stringify([fact.id, ['Entity', fact.node].sort(), fact.documents]))),
    );
    const ends = (type: unknown, from: unknown, to: unknown) => `${type} ${from} ${to}`;
    const properties = new Map(relations.map((row) => [ends(row.type, row.from, row.to), row.properties]));
    expect(relations).toHaveLength(toldRelations.length);
    for (const { relation, from, to, ...rest } of toldRelations) {
      expect(properties.get(ends(relation, from, to))).toEqual(rest);
    }
    expect(result).toMatchObject({ loaded: 4, unchanged: 0, deletions: 0 });
  });

  it('keeps the sentences that are no evidence until they are, and finds both by one index', async () => {
    const document = `document/${first.file.replace('.txt', '')}`;
    const [sentence, article] = [`sentence/${document}`, document.replace('document/', 'article/').concat('/1')];
    const own: Fact[] = [
      { node: 'Sentence', id: sentence, document, start: 0, end: 7, quote: '占位文稿第1篇' },
      { relation: 'IN', from: sentence, to: article },
    ];
    const found = async () => {
      await database.read('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
      const search = `CALL db.index.fulltext.queryNodes('passages', '"文稿第"') YIELD node
        RETURN node.id AS id, labels(node) AS labels, [(node)-[:IN]->(in) | in.id] AS in`;
      return database.read(search);
    };
    await loadFacts(database, [{ ...first, facts: [...first.facts, ...own] }]);
    expect(await found()).toEqual([{ id: sentence, labels: expect.arrayContaining(['Sentence']), in: [article] }]);
    expect(await loadFacts(database, [{ ...first, facts: [...first.facts, ...own] }])).toMatchObject({ loaded: 0 });
    const evidence = `evidence/${document}`;
    const become = own.map((fact) =>
      'node' in fact ? { ...fact, node: 'Evidence', id: evidence } : { ...fact, from: evidence },
    ) as Fact[];
    await loadFacts(database, [{ ...first, facts: [...first.facts, ...become] }]);
    expect(await found()).toEqual([{ id: evidence, labels: expect.arrayContaining(['Evidence']), in: [article] }]);
    await loadFacts(database, checked(first));
    expect(await found()).toEqual([]);
    const checksum = await graphChecksum(database);
    expect(checksum).toBe(await checksumOf(first));
  });

  it('gives an entity the names to show and a Name node for each name, folded and in the order told', async () => {
    await loadFacts(database, [
      {
        file: 'names.jsonl',
        facts: first.facts.map((fact) =>
          'id' in fact && fact.id === 'place/hostland'
            ? {
                ...{ node: 'Place', id: 'place/hostland', kind: 'COUNTRY', listed: true },
                names: [
                  { value: '東道國', language: 'ZH_HANT', kind: 'FULL' },
                  { value: '东道国', language: 'ZH_HANS', kind: 'FULL' },
                  { value: 'Host-Land', language: 'EN', kind: 'ALIAS' },
                ],
              }
            : fact,
        ),
      },
    ]);
    const [place] = await database.read('MATCH (p:Place {id: "place/hostland"}) RETURN properties(p) AS properties');
    expect(place?.properties).toEqual({
      ...{ id: 'place/hostland', kind: 'COUNTRY', listed: true, documents: ['document/placeholder-0001'] },
      ...{ name: '东道国', nameZhHans: '东道国', nameZhHant: '東道國' },
    });
    const names = await database.read(
      'MATCH (:Place {id: "place/hostland"})-[:HAS_NAME]->(n:Name) RETURN properties(n) AS name ORDER BY n.order',
    );
    const id = 'name/place/hostland';
    expect(names.map(({ name }) => name)).toEqual([
      { id: `${id}/ZH_HANT/東道國`, value: '東道國', folded: '东道国', language: 'ZH_HANT', kind: 'FULL', order: 0 },
      { id: `${id}/ZH_HANS/东道国`, value: '东道国', folded: '东道国', language: 'ZH_HANS', kind: 'FULL', order: 1 },
      { id: `${id}/EN/Host-Land`, value: 'Host-Land', folded: 'hostland', language: 'EN', kind: 'ALIAS', order: 2 },
    ]);
  });

  it('keeps offsets as whole numbers and days as text, and has no property for what is not known', async () => {
    await loadFacts(database, [first]);
    const [row] = await database.read(
      `MATCH (e:Evidence) WITH e LIMIT 1 MATCH (m:Meeting {id: 'meeting/told-by-all'})
       RETURN valueType(e.start) AS start, valueType(m.earliest) AS earliest, m.dateText IS NULL AS unsaid`,
    );
    expect(row).toEqual({ start: 'INTEGER NOT NULL', earliest: 'STRING NOT NULL', unsaid: true });
  });

  it('has made every constraint and index before, and they are online', async () => {
    await loadFacts(database, []);
    const indexes = await database.read('SHOW INDEXES YIELD name, state WHERE state = "ONLINE" RETURN name');
    expect(indexes.map(({ name }) => name)).toEqual(expect.arrayContaining(schemaStatements.map(({ name }) => name)));
    const [plan] = await database.read(
      'CALL db.index.fulltext.queryNodes("names", "甲市") YIELD node RETURN count(node) AS hits',
    );
    expect(plan?.hits).toBe(0);
  });

  it('writes nothing the second time', async () => {
    await loadFacts(database, corpus, sizes);
    const before = await graphChecksum(database);
    statements.length = 0;
    const result = await loadFacts(database, corpus, sizes);
    expect(result).toEqual({ loaded: 0, unchanged: 4, nodes: 0, relations: 0, deletions: 0 });
    expect(statements.filter(({ cypher }) => /\b(?:CREATE|MERGE|SET|DELETE|REMOVE)\b/u.test(cypher))).toEqual([]);
    expect(await graphChecksum(database)).toBe(before);
  });

  it('ends in the same graph whatever the order, the batches and the number of loads', async () => {
    const expected = await checksumOf(...corpus);
    await loadFacts(database, corpus.toReversed(), sizes);
    expect(await graphChecksum(database)).toBe(expected);
    await empty();
    for (const document of [2, 0, 3, 1].map((index) => corpus[index] as PlaceholderDocument)) {
      await loadFacts(database, checked(document), sizes);
    }
    expect(await graphChecksum(database)).toBe(expected);
  });

  it('takes out what a changed document no longer says, and keeps what the others say', async () => {
    const expected = await checksumOf(first, secondChanged);
    await loadFacts(database, [first, second]);
    const result = await loadFacts(database, [secondChanged], sizes);
    expect(result.loaded).toBe(1);
    expect(result.deletions).toBeGreaterThan(0);
    expect(await graphChecksum(database)).toBe(expected);
    await loadFacts(database, [first, second]);
    expect(await graphChecksum(database)).toBe(await checksumOf(first, second));
  });

  it('ends in the same graph when two loads run at once', async () => {
    const expected = await checksumOf(...corpus);
    await Promise.all([loadFacts(database, corpus, sizes), loadFacts(database, corpus.toReversed(), sizes)]);
    expect(await graphChecksum(database)).toBe(expected);
  });

  it('keeps a document whole as it was when its load fails half way', async () => {
    await loadFacts(database, [second]);
    const before = await graphChecksum(database);
    const broken = {
      file: 'broken.jsonl',
      facts: secondChanged.facts.filter((fact) => !('id' in fact && fact.node === 'Issue')),
    };
    await expect(loadFacts(database, [broken], sizes)).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(await graphChecksum(database)).toBe(before);
  });

  it('sends what a file says as parameters only', async () => {
    const hostile = `'}) DETACH DELETE n //`;
    const facts = first.facts.map((fact) =>
      'headline' in fact || 'ordinal' in fact ? { ...fact, headline: hostile } : fact,
    );
    statements.length = 0;
    await loadFacts(database, [{ file: 'hostile.jsonl', facts }]);
    expect(statements.filter(({ cypher }) => cypher.includes('//'))).toEqual([]);
    const [row] = await database.read('MATCH (a:Article) RETURN a.headline AS headline');
    expect(row?.headline).toBe(hostile);
  });

  it('reports progress up to the number of facts', async () => {
    const seen: { done: number; total: number }[] = [];
    await loadFacts(database, corpus, { ...sizes, onProgress: (progress) => seen.push(progress) });
    const total = corpus.reduce((sum, { facts }) => sum + facts.length, 0);
    expect(seen.at(-1)).toEqual({ done: total, total });
    expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).toSorted((a, b) => a - b));
    expect(seen.length).toBeGreaterThan(20);
  });

  it('refuses two files that tell of one document', async () => {
    await expect(loadFacts(database, [first, { ...first, file: 'again.jsonl' }])).rejects.toMatchObject({
      code: 'INVALID_FACTS',
      message: 'again.jsonl: document/placeholder-0001 is told by another file as well; remove one of them',
    });
  });
});
