import type { DocumentClusters } from './document-clusters.js';
import type { JoinedClusters } from './joined-clusters.js';
import type { DocumentSummary } from './summary.js';

/**
 * The meetings that people decided to be one, by the marks of their accounts. They are put together before any others: a rule that
 * joins another meeting of the same document to one of them would keep them apart.
 */
export class DecidedMeetings {
  /** Positions of the documents with accounts that bear a mark. */
  readonly #documents = new Map<string, Set<number>>();
  /** Marks of accounts that name a meeting, and do not only refer to one. */
  readonly #named = new Set<string>();

  note(position: number, { meetings }: Pick<DocumentSummary, 'meetings'>): void {
    for (const { judged, anaphoric } of meetings) {
      if (judged?.together === undefined) continue;
      if (!anaphoric) this.#named.add(judged.together);
      this.#documents.set(judged.together, (this.#documents.get(judged.together) ?? new Set()).add(position));
    }
  }

  /** Whether accounts of several documents bear the mark, of which one names the meeting. */
  isShared(mark: string): boolean {
    return this.#named.has(mark) && (this.#documents.get(mark)?.size ?? 0) > 1;
  }

  join(documents: DocumentClusters, joined: JoinedClusters): void {
    const positions = [...new Set([...this.#documents.values()].flatMap((each) => [...each]))].sort((a, b) => a - b);
    const firstWith = new Map<string, number>();
    for (const position of positions)
      for (const { ordinal, told } of documents.of(position))
        for (const { claim } of told) {
          const mark = claim.judged?.together;
          if (mark === undefined) continue;
          const [first, own] = [firstWith.get(mark) ?? ordinal, ordinal].map((number) => joined.numberOf(number));
          firstWith.set(mark, ordinal);
          if (first !== undefined && own !== undefined && first !== own)
            joined.join(Math.min(first, own), Math.max(first, own));
        }
  }
}
