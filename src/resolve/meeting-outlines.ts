import { BoundedCache } from '../model/bounded-cache.js';
import type { JoinedClusters } from './joined-clusters.js';
import { type MeetingCluster, MeetingOutline } from './told-meeting.js';

/**
 * Meetings as they are compared while they are joined; once all are, nobody needs these. An outline that is not held is made again of
 * the documents when it is asked for.
 */
export class MeetingOutlines {
  readonly #held: BoundedCache<number, MeetingOutline>;

  constructor(
    private readonly joined: JoinedClusters,
    mostHeld: number,
  ) {
    this.#held = new BoundedCache(mostHeld);
  }

  /**
   * The meeting that goes by that number, without most of its accounts if it is of several documents. It must not be changed, and grows
   * when others are joined.
   */
  of(number: number): MeetingCluster {
    if (!this.joined.isJoined(number)) return this.joined.at(number);
    return this.#held.get(number, () => this.joined.filled(new MeetingOutline(number), number));
  }

  /** Both numbers are such as meetings go by. */
  join(to: number, other: number): void {
    if (this.joined.isJoined(to)) this.joined.filled(this.of(to), other);
    this.joined.join(to, other);
  }
}
