import { WhometError } from '../model/error.js';
import type { Transaction } from './database.js';
import type { Step } from './load-plan.js';

/** Runs the steps in batches; `onPart` is told after each how much of the whole is done, from 0 to 1. */
export async function runSteps(
  transaction: Transaction,
  steps: readonly Step[],
  batchSize: number,
  onPart: (part: number) => void,
): Promise<void> {
  const total = steps.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const step of steps) {
    for (let start = 0; start < step.rows.length; start += batchSize) {
      const rows = step.rows.slice(start, start + batchSize);
      const [result] = await transaction.run(step.cypher, { rows });
      if (step.kind !== 'deletions' && result?.count !== rows.length) throw tamperedWith(step.cypher);
      done += rows.length;
      onPart(done / total);
    }
  }
}

function tamperedWith(cypher: string): WhometError {
  return new WhometError(
    'INTERNAL',
    `The graph lacks nodes that its FactsFile nodes say are there: something other than whomet has deleted them. Empty the database and load again. (${cypher.replace(/\s+/gu, ' ')})`,
  );
}
