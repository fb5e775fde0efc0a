import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { formatFacts } from '../../src/facts/format-facts.js';
import { graphChecksum } from '../../src/graph/checksum.js';
import { schemaStatements } from '../../src/graph/constraints.js';
import { type Database, openDatabase } from '../../src/graph/database.js';
import {
  type PlaceholderDocument,
  placeholderCorpus,
  placeholderDocument,
  writeCorpus,
} from '../support/placeholder-corpus.js';

/** What `npm run seed` runs, as it was built. */
const program = fileURLToPath(new URL('../../dist/seeds/seed.js', import.meta.url));
/** So large that each document is a transaction of its own, of several batches. */
const corpus = placeholderCorpus({ documents: 4, meetings: 120 });
const second = corpus[1] as PlaceholderDocument;
const { uri, username, password } = inject('neo4j');
let database: Database;
let folder: string;
let uninterrupted: string;

const empty = () => database.write('MATCH (n) DETACH DELETE n', {}, { timeoutMs: 60_000 });
const loadedDocuments = async () => (await database.read('MATCH (f:FactsFile) RETURN f.document AS document')).length;

interface Ended {
  readonly status: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the seed program to its end; `meanwhile` has its process and all that it has printed so far. */
async function runSeed(meanwhile?: (child: ChildProcess, printed: () => string) => Promise<void>): Promise<Ended> {
  const args = [program, '--documents', join(folder, 'documents'), '--facts', join(folder, 'facts')];
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const closed = once(child, 'close');
  await meanwhile?.(child, () => stdout);
  const [status, signal] = (await closed) as [number | null, string | null];
  return { status, signal, stdout, stderr };
}

/** Runs the seed program and ends it by a signal, `delay` ms after it has said that it is this far. */
const runAndKill = (percent: number, delay: number, signal: NodeJS.Signals = 'SIGKILL') =>
  runSeed(async (child, printed) => {
    const reached = () =>
      [...printed().matchAll(/Loading facts: (\d+)%/gu)].some(([, done]) => Number(done) >= percent);
    while (!reached() && child.exitCode === null) await setTimeout(5);
    await setTimeout(delay);
    child.kill(signal);
  });

beforeAll(async () => {
  database = openDatabase({ uri, username, password });
  folder = await mkdtemp(join(tmpdir(), 'whomet-seed-'));
  await writeCorpus(folder, corpus);
  await empty();
  const { status, stderr } = await runSeed();
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  uninterrupted = await graphChecksum(database);
});
afterAll(async () => {
  await empty();
  await database.close();
  await rm(folder, { recursive: true });
});

/** Runs the seed program to its end and expects the graph of an uninterrupted load. */
async function expectFinished(): Promise<void> {
  const { status, stderr } = await runSeed();
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(await graphChecksum(database)).toBe(uninterrupted);
}

describe('npm run seed', { timeout: 180_000 }, () => {
  it('changes nothing the second time, and says so', async () => {
    const { status, stdout } = await runSeed();
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: 'Documents: 0 loaded, 4 unchanged, 0 refused (0 nodes and 0 relations written, 0 deleted).\n',
    });
    expect(await graphChecksum(database)).toBe(uninterrupted);
  });

  it.each([0, 30, 60])(
    'killed at %i per cent or soon after, and run again, ends in the same graph',
    async (percent) => {
      await empty();
      const delay = Math.random() * 50;
      expect((await runAndKill(percent, delay)).signal, `killed ${delay} ms later`).toBe('SIGKILL');
      expect(await loadedDocuments()).toBeLessThan(corpus.length);
      await expectFinished();
    },
  );

  it('killed twice ends in the same graph', async () => {
    await empty();
    for (let kill = 0; kill < 2; kill += 1) expect((await runAndKill(10, Math.random() * 50)).signal).toBe('SIGKILL');
    await expectFinished();
  });

  it('stops at Ctrl-C with the status of that signal, and finishes the next time', async () => {
    await empty();
    const { status, stderr } = await runAndKill(30, 0, 'SIGINT');
    expect({ status, stderr }).toEqual({ status: 130, stderr: '' });
    await expectFinished();
  });

  it('killed while it makes the constraints makes the rest the next time', async () => {
    await empty();
    const indexes = async () => (await database.read('SHOW INDEXES YIELD name RETURN name')).map(({ name }) => name);
    for (const { name, cypher } of schemaStatements) {
      await database.write(`DROP ${cypher.includes('CONSTRAINT') ? 'CONSTRAINT' : 'INDEX'} ${name} IF EXISTS`);
    }
    await runSeed(async (child) => {
      while (!(await indexes()).includes(schemaStatements[1]?.name)) await setTimeout(5);
      child.kill('SIGKILL');
    });
    expect(await indexes()).not.toContain(schemaStatements.at(-1)?.name);
    await expectFinished();
    expect(await indexes()).toEqual(expect.arrayContaining(schemaStatements.map(({ name }) => name)));
  });

  it('refuses a document whole, keeps its older version, loads the others and exits with 3', async () => {
    const [broken, ...others] = [second, placeholderDocument(5, 2)] as [PlaceholderDocument, PlaceholderDocument];
    await writeCorpus(folder, others);
    const facts = broken.facts.map((fact) => ('quote' in fact ? { ...fact, quote: `${fact.quote}！` } : fact));
    await writeFile(join(folder, 'facts', 'placeholder-0002.jsonl'), formatFacts(facts));
    const { status, stdout, stderr } = await runSeed();
    expect(status).toBe(3);
    expect(stderr).toMatch(
      /^Refused placeholder-0002\.jsonl:\d+: quote: is “.+！”, but \d+ to \d+ of the document is “.+”\n$/u,
    );
    expect(stdout).toContain('Documents: 1 loaded, 3 unchanged, 1 refused');
    expect(await loadedDocuments()).toBe(5);
    const [row] = await database.read(
      'MATCH (e:Evidence {document: "document/placeholder-0002"}) RETURN count(e) AS sentences',
    );
    expect(row?.sentences).toBe(121);
  });

  it('says in one sentence what is wrong with its arguments, before it starts anything, and exits with 2', async () => {
    const child = spawn(process.execPath, [program, '--fact', 'x']);
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    expect((await once(child, 'close'))[0]).toBe(2);
    expect(stderr).toMatch(/^whomet: Unknown option '--fact'.*\nUsage: npm run seed -- /u);
  });
});
