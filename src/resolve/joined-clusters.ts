import { BoundedCache } from '../model/bounded-cache.js';
import type { DocumentClusters } from './document-clusters.js';
import { MeetingCluster, MeetingOutline } from './told-meeting.js';

/** Meetings of several documents whose outlines are held; the others are made again of their documents when they are asked for. */
const mostHeld = 10_000;

/** Which meetings of documents are one, by their numbers; a meeting goes by the number of the first of those that it is made of. */
export class JoinedClusters {
  readonly #joinedTo = new Map<number, number>();
  readonly #members = new Map<number, number[]>();
  readonly #outlines = new BoundedCache<number, MeetingOutline>(mostHeld);

  constructor(private readonly documents: DocumentClusters) {}

  /** The number by which the meeting goes. */
  numberOf(number: number): number {
    return this.#joinedTo.get(number) ?? number;
  }

  isJoined(number: number): boolean {
    return this.#members.has(number);
  }

  /**
   * All accounts of the meeting that goes by that number, document by document in the order in which they were joined. They are read
   * again each time: to compare meetings, take the outline.
   */
  at(number: number): MeetingCluster {
    const members = this.#members.get(number);
    return members ? this.#filled(new MeetingCluster(number), members) : this.documents.numbered(number);
  }

  /** The same without most of its accounts, if it is of several documents. It must not be changed, and grows when others are joined. */
  outline(number: number): MeetingCluster {
    const members = this.#members.get(number);
    if (!members) return this.documents.numbered(number);
    return this.#outlines.get(number, () => this.#filled(new MeetingOutline(number), members));
  }

  /** Both numbers are such as meetings go by. */
  join(to: number, other: number): void {
    const outline = this.#members.has(to) ? this.outline(to) : undefined;
    const members = this.#members.get(to) ?? [to];
    const others = this.#members.get(other) ?? [other];
    if (outline) this.#filled(outline, others);
    members.push(...others);
    this.#members.set(to, members);
    this.#members.delete(other);
    for (const number of others) this.#joinedTo.set(number, to);
  }

  #filled<T extends MeetingCluster>(cluster: T, members: readonly number[]): T {
    for (const member of members) for (const told of this.documents.numbered(member).told) cluster.add(told);
    return cluster;
  }
}
