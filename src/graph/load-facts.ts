import { WhometError } from '../model/error.js';
import type { Fact } from '../model/fact.js';
import { applyConstraints } from './constraints-apply.js';
import type { Database } from './database.js';
import { type FactsFile, factsFile } from './facts-file.js';
import { changesOf, type DocumentChange } from './load-changes.js';
import { planLoad } from './load-plan.js';
import { takeLock } from './load-statements.js';
import { runSteps } from './load-steps.js';
import { changedFiles, stillToDo } from './load-sync.js';

/** Facts that checkFacts has accepted. */
export interface CheckedFacts {
  /** Name of the facts file, for messages. */
  readonly file: string;
  readonly facts: readonly Fact[];
}

export interface LoadOptions {
  /** Called after every statement that writes; both figures count facts of the documents that are being loaded. */
  readonly onProgress?: (progress: { done: number; total: number }) => void;
  /** Rows that one statement takes. */
  readonly batchSize?: number;
  /** Facts after which a transaction takes no further document. */
  readonly transactionSize?: number;
  /** What `loadVersion` gave when the changes were made out: where somebody else has loaded since, GraphChanged is thrown. */
  readonly since?: number;
}

/** Somebody else has loaded in the meantime: what the changes were made from is no longer what the graph holds. */
export class GraphChanged extends WhometError {
  constructor() {
    super(
      'DATABASE_UNAVAILABLE',
      'Others load into the graph again and again at the same time: run the same command once more when they are done.',
    );
  }
}

export interface LoadResult {
  /** Documents whose facts were written. */
  readonly loaded: number;
  /** Documents whose facts were in the graph already, just so. */
  readonly unchanged: number;
  /** Rows written: nodes (without names) and relations, and whatever was deleted. */
  readonly nodes: number;
  readonly relations: number;
  readonly deletions: number;
}

/** Longest time for one transaction; a document of 40,000 facts takes seconds. */
const transactionOptions = { timeoutMs: 600_000 };

/**
 * Brings the graph to what these documents tell, together with all that were loaded before and are not among them.
 *
 * A document is loaded in one transaction, together with a `(:FactsFile {document, sha256, text})` that holds its facts
 * as loaded; small documents share a transaction. So the graph is at every moment exactly what its FactsFiles tell,
 * merged by mergeFacts, wherever a load is broken off; and doing it again finishes it. What several documents tell is
 * put together anew whenever one of them changes, if need be from their FactsFiles; what none tells any more is deleted.
 * Documents whose FactsFile has the same checksum are passed over, so that a second load writes nothing.
 */
export async function loadFacts(
  database: Database,
  documents: readonly CheckedFacts[],
  options: LoadOptions = {},
): Promise<LoadResult> {
  const given = filesOf(documents);
  await applyConstraints(database);
  const pending = await changedFiles(database, given);
  const total = pending.reduce((sum, { facts }) => sum + facts.size, 0);
  const changes = pending.map((file) => ({ document: file.document, file }));
  return { ...(await loadChanges(database, changes, total, options)), unchanged: given.size - pending.length };
}

/**
 * As loadFacts, for documents that come one by one, of which few are in memory at a time, and for some that are to tell
 * nothing any more; `total` is what the last `done` of the progress is expected to be. The constraints must be there.
 */
export async function loadChanges(
  database: Database,
  changes: Iterable<DocumentChange>,
  total: number,
  { onProgress = () => {}, batchSize = 1000, transactionSize = 1000, since }: LoadOptions = {},
): Promise<LoadResult> {
  const rows = { nodes: 0, names: 0, relations: 0, files: 0, deletions: 0 };
  const [begun, counted] = [{ done: 0 }, { loaded: 0, unchanged: 0 }];
  let expected = since;
  for (const group of groups(changes, transactionSize)) {
    const size = group.reduce((sum, { file }) => sum + (file?.facts.size ?? 0), 0);
    const { steps, loaded } = await database.transaction(async (transaction) => {
      const [lock] = await transaction.run(takeLock);
      if (expected !== undefined && Number(lock?.version) !== expected + 1) throw new GraphChanged();
      const open = await stillToDo(transaction, group);
      const plan = planLoad(await changesOf(transaction, open), open);
      await runSteps(transaction, plan, batchSize, (part) =>
        onProgress({ done: begun.done + Math.floor(size * part), total }),
      );
      return { steps: plan, loaded: open.length };
    }, transactionOptions);
    if (expected !== undefined) expected += 1;
    for (const step of steps) rows[step.kind] += step.rows.length;
    counted.loaded += loaded;
    counted.unchanged += group.length - loaded;
    begun.done += size;
    onProgress({ done: begun.done, total });
  }
  const { nodes, relations, deletions } = rows;
  return { ...counted, nodes, relations, deletions };
}

/** Portions of at least `size` facts, but for the last: each is one transaction. */
function* groups(changes: Iterable<DocumentChange>, size: number): Generator<DocumentChange[]> {
  let group: DocumentChange[] = [];
  let room = size;
  for (const change of changes) {
    group.push(change);
    room -= change.file?.facts.size ?? 1;
    if (room > 0) continue;
    yield group;
    group = [];
    room = size;
  }
  if (group.length > 0) yield group;
}

function filesOf(documents: readonly CheckedFacts[]): Map<string, FactsFile> {
  const files = new Map<string, FactsFile>();
  for (const { file, facts } of documents) {
    const next = factsFile(facts, file);
    if (files.has(next.document)) {
      throw new WhometError(
        'INVALID_FACTS',
        `${file}: ${next.document} is told by another file as well; remove one of them`,
      );
    }
    files.set(next.document, next);
  }
  return files;
}
