import { WhometError } from '../model/error.js';
import type { Fact } from '../model/fact.js';
import { applyConstraints } from './constraints-apply.js';
import type { Database } from './database.js';
import { type FactsFile, factsFile, Ledger } from './load-ledger.js';
import { planLoad } from './load-plan.js';
import { takeLock } from './load-statements.js';
import { groups, runSteps } from './load-steps.js';
import { changedFiles, syncLedger } from './load-sync.js';

/** Facts that checkFacts has accepted. */
export interface CheckedFacts {
  /** Name of the facts file, for messages. */
  readonly file: string;
  readonly facts: readonly Fact[];
}

export interface LoadOptions {
  /** Called after every statement; both figures count facts of the documents that are being loaded. */
  readonly onProgress?: (progress: { done: number; total: number }) => void;
  /** Rows that one statement takes. */
  readonly batchSize?: number;
  /** Facts after which a transaction takes no further document. */
  readonly transactionSize?: number;
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
const options = { timeoutMs: 600_000 };

/**
 * Brings the graph to what these documents tell, together with all that were loaded before and are not among them.
 *
 * A document is loaded in one transaction, together with a `(:FactsFile {document, sha256, text})` that holds its facts
 * as loaded; small documents share a transaction. So the graph is at every moment exactly what its FactsFiles tell,
 * merged by mergeFacts, wherever a load is broken off; and doing it again finishes it. What several documents tell is
 * put together anew from their FactsFiles whenever one of them changes; what none tells any more is deleted. Documents
 * whose FactsFile has the same checksum are passed over, so that a second load writes nothing.
 */
export async function loadFacts(
  database: Database,
  documents: readonly CheckedFacts[],
  { onProgress = () => {}, batchSize = 1000, transactionSize = 1000 }: LoadOptions = {},
): Promise<LoadResult> {
  const given = filesOf(documents);
  await applyConstraints(database);
  const ledger = new Ledger();
  const pending = await changedFiles(database, given);
  const total = factCount(pending);
  const rows = { nodes: 0, names: 0, relations: 0, files: 0, deletions: 0 };
  let done = 0;
  for (const group of groups(pending, transactionSize)) {
    const size = factCount(group);
    const steps = await database.transaction(async (transaction) => {
      await transaction.run(takeLock);
      await syncLedger(transaction, ledger, given);
      const changed = group.filter((file) => !ledger.holds(file));
      const plan = planLoad(ledger.changes(changed), changed);
      await runSteps(transaction, plan, batchSize, (part) =>
        onProgress({ done: done + Math.floor(size * part), total }),
      );
      return plan;
    }, options);
    for (const step of steps) rows[step.kind] += step.rows.length;
    done += size;
    onProgress({ done, total });
  }
  const { nodes, relations, deletions } = rows;
  return { loaded: pending.length, unchanged: given.size - pending.length, nodes, relations, deletions };
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

const factCount = (files: readonly FactsFile[]): number => files.reduce((sum, { facts }) => sum + facts.size, 0);
