import { BoundedCache } from '../model/bounded-cache.js';
import { clusterDocument } from './cluster-document.js';
import { GrowingNumbers } from './growing-numbers.js';
import type { PlaceTree } from './place-tree.js';
import type { MeetingSummary } from './summary.js';
import type { ToldDocuments } from './told-documents.js';
import { MeetingCluster } from './told-meeting.js';

const none = -1;

/**
 * What each document tells by itself, made anew when it is asked for; which of its accounts are of one meeting is found out once.
 * Every meeting has a number, which grows with the documents and within them: the ordinal of its cluster. The clusters must not be changed.
 */
export class DocumentClusters {
  /** By the position of a document, the number that its first meeting has; one more for the end. */
  readonly #first: number[] = [0];
  readonly #held: BoundedCache<number, ReadonlyMap<number, MeetingCluster>>;
  /** Of each document that was asked for: how many meetings it tells of, and of each its number, how many accounts it has, and their positions. */
  readonly #accounts = new GrowingNumbers();
  /** By the position of a document, where these begin. */
  readonly #begin: Int32Array;

  /** `accounts` are as many as each document gives, in the order of the documents; `isShared` tells the marks of decisions that several of them bear. */
  constructor(
    private readonly documents: ToldDocuments,
    accounts: Iterable<number>,
    private readonly places: PlaceTree,
    private readonly isShared: (mark: string) => boolean,
    mostHeld: number,
  ) {
    this.#held = new BoundedCache(mostHeld);
    this.#begin = new Int32Array(documents.stems.length).fill(none);
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
      const clusters = this.#begin[position] === none ? this.#cluster(position) : this.#clusterAgain(position);
      return new Map(clusters.map((cluster) => [cluster.ordinal, cluster]));
    });
  }

  #cluster(position: number): MeetingCluster[] {
    const stem = this.documents.stems[position] as string;
    const clusters = clusterDocument(stem, this.documents.summary(stem), this.places, {
      first: this.#first[position] as number,
      isShared: this.isShared,
    });
    this.#begin[position] = this.#accounts.length;
    this.#accounts.push(clusters.length);
    for (const { ordinal, told } of clusters) {
      this.#accounts.push(ordinal, told.length);
      for (const { index } of told) this.#accounts.push(index);
    }
    return clusters;
  }

  #clusterAgain(position: number): MeetingCluster[] {
    const document = this.documents.stems[position] as string;
    const { meetings } = this.documents.summary(document);
    let at = this.#begin[position] as number;
    const next = (): number => this.#accounts.at(at++);
    return Array.from({ length: next() }, () => {
      const cluster = new MeetingCluster(next());
      for (let left = next(); left > 0; left--) {
        const index = next();
        cluster.add({ document, index, claim: meetings[index] as MeetingSummary });
      }
      return cluster;
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
