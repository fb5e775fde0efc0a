import { BoundedCache } from '../model/bounded-cache.js';
import type { DocumentClusters } from './document-clusters.js';
import { MeetingCluster } from './told-meeting.js';

/** Meetings of several documents whose accounts are held together; the others are put together again when they are asked for. */
const mostHeld = 2000;

/** Which meetings of documents are one, by their numbers; a meeting goes by the number of the first of those that it is made of. */
export class JoinedClusters {
  readonly #joinedTo = new Map<number, number>();
  readonly #members = new Map<number, number[]>();
  readonly #held = new BoundedCache<number, MeetingCluster>(mostHeld);

  constructor(private readonly documents: DocumentClusters) {}

  /** The number by which the meeting goes. */
  numberOf(number: number): number {
    return this.#joinedTo.get(number) ?? number;
  }

  isJoined(number: number): boolean {
    return this.#members.has(number);
  }

  /** All accounts of the meeting that goes by that number, document by document in the order in which they were joined. */
  at(number: number): MeetingCluster {
    const members = this.#members.get(number);
    if (!members) return this.documents.numbered(number);
    return this.#held.get(number, () => {
      const cluster = new MeetingCluster(number);
      for (const member of members) for (const told of this.documents.numbered(member).told) cluster.add(told);
      return cluster;
    });
  }

  /** Both numbers are such as meetings go by. */
  join(to: number, other: number): void {
    const added = this.at(other);
    const cluster = this.#members.has(to) ? this.at(to) : undefined;
    const members = this.#members.get(to) ?? [to];
    const others = this.#members.get(other) ?? [other];
    members.push(...others);
    this.#members.set(to, members);
    this.#members.delete(other);
    for (const number of others) this.#joinedTo.set(number, to);
    if (cluster) for (const told of added.told) cluster.add(told);
  }
}
