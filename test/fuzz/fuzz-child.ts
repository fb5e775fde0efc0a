import { mutant } from './mutate.js';
import { sourceDocuments } from './source-documents.js';
import { tryDocument } from './try-document.js';

/** The numbers of the mutants to try: from `from` up to but not including `to`. */
export interface Task {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

export type Report =
  | { readonly number: number; readonly ms: number; readonly facts: number }
  | { readonly number: number; readonly ms: number; readonly refused: string }
  | { readonly number: number; readonly ms: number; readonly failed: string };

const sources = sourceDocuments();

process.on('message', async ({ seed, from, to }: Task) => {
  for (let number = from; number < to; number++) {
    const document = mutant(seed, number, sources);
    const begun = performance.now();
    const report = await tryDocument(document).catch((error: unknown) => ({
      failed: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }));
    process.send?.({ number, ms: performance.now() - begun, ...report } satisfies Report);
  }
  process.disconnect();
});
