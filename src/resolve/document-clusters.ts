import { BoundedCache } from '../model/bounded-cache.js';
import { clusterDocument } from './cluster-document.js';
import type { PlaceTree } from './place-tree.js';
import type { ToldDocuments } from './told-documents.js';
import type { MeetingCluster } from './told-meeting.js';

/**
 * What each document tells by itself, made anew when it is asked for. Every meeting has a number, which grows with the documents
 * and within them: the ordinal of its cluster. The clusters must not be changed.
 */
export class DocumentClusters {
  /** By the position of a document, the number that its first meeting has; one more for the end. */
  readonly #first: number[] = [0];
  readonly #held: BoundedCache<number, ReadonlyMap<number, MeetingCluster>>;

  /** `accounts` are as many as each document gives, in the order of the documents; `isShared` tells the marks of decisions that several of them bear. */
  constructor(
    private readonly documents: ToldDocuments,
    accounts: Iterable<number>,
    private readonly places: PlaceTree,
    private readonly isShared: (mark: string) => boolean,
    mostHeld: number,
  ) {
    this.#held = new BoundedCache(mostHeld);
    for (const count of accounts) this.#first.push((this.#first.at(-1) ?? 0) + count);
  }

  /** Numbers that meetings may have: each is lower. */
  get count(): number {
    return this.#first.at(-1) as number;
  }

  /** Those of the document at that position, in the order of their numbers. */
  of(position: number): Iterable<MeetingCluster> {
    return this.#byNumber(position).values();
  }

  numbered(number: number): MeetingCluster {
    const found = this.#byNumber(this.#positionOf(number)).get(number);
    if (!found) throw new RangeError(`There is no meeting with the number ${number}.`);
    return found;
  }

  #byNumber(position: number): ReadonlyMap<number, MeetingCluster> {
    return this.#held.get(position, () => {
      const stem = this.documents.stems[position] as string;
      const clusters = clusterDocument(stem, this.documents.summary(stem), this.places, {
        first: this.#first[position] as number,
        isShared: this.isShared,
      });
      return new Map(clusters.map((cluster) => [cluster.ordinal, cluster]));
    });
  }

  /** The last document whose first number is not higher, by halving. */
  #positionOf(number: number): number {
    let [from, to] = [0, this.#first.length - 1];
    while (to - from > 1) {
      const middle = (from + to) >> 1;
      if ((this.#first[middle] as number) <= number) from = middle;
      else to = middle;
    }
    return from;
  }
}
