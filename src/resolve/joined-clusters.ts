import type { DocumentClusters } from './document-clusters.js';
import { MeetingCluster } from './told-meeting.js';

const none = -1;

/**
 * Which meetings of documents are one, by their numbers; a meeting goes by the number of the first of those that it is made of. Three
 * numbers are held of each that documents tell, however many documents there are.
 */
export class JoinedClusters {
  readonly #joinedTo: Int32Array;
  /** By each number, that which was joined next to the same meeting. */
  readonly #next: Int32Array;
  /** By the number of a meeting, that which was joined last. */
  readonly #last: Int32Array;

  constructor(private readonly documents: DocumentClusters) {
    this.#joinedTo = Int32Array.from({ length: documents.count }, (_, number) => number);
    this.#next = new Int32Array(documents.count).fill(none);
    this.#last = this.#joinedTo.slice();
  }

  /** The number by which the meeting goes. */
  numberOf(number: number): number {
    return this.#joinedTo[number] as number;
  }

  /** Of a number by which a meeting goes: whether it is of several. */
  isJoined(number: number): boolean {
    return this.#next[number] !== none;
  }

  /**
   * All accounts of the meeting that goes by that number, document by document in the order in which they were joined. They are read
   * again each time: to compare meetings, take the outline.
   */
  at(number: number): MeetingCluster {
    return this.isJoined(number) ? this.filled(new MeetingCluster(number), number) : this.documents.numbered(number);
  }

  /** The cluster with all accounts of the meeting that goes by that number, in the same order. */
  filled<T extends MeetingCluster>(cluster: T, number: number): T {
    for (let member = number; member !== none; member = this.#next[member] as number)
      for (const told of this.documents.numbered(member).told) cluster.add(told);
    return cluster;
  }

  /** Both numbers are such as meetings go by. */
  join(to: number, other: number): void {
    for (let member = other; member !== none; member = this.#next[member] as number) this.#joinedTo[member] = to;
    this.#next[this.#last[to] as number] = other;
    this.#last[to] = this.#last[other] as number;
  }
}
