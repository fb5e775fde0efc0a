import { BoundedCache } from '../model/bounded-cache.js';
import { groupedBy } from '../model/grouped-by.js';
import { DecidedMeetings } from './decided-meetings.js';
import { DocumentClusters } from './document-clusters.js';
import { idInTurn, turns } from './ids.js';
import { AcrossDocuments } from './join-across.js';
import { NewsWithoutDay } from './join-news.js';
import { JoinedClusters } from './joined-clusters.js';
import { judgedCluster } from './judged-clusters.js';
import { MeetingOutlines } from './meeting-outlines.js';
import { PlaceTree } from './place-tree.js';
import { type ResolvedMeeting, resolveMeeting, type UnnamedMeeting } from './resolved-meeting.js';
import type { ToldDocuments } from './told-documents.js';
import type { MeetingCluster } from './told-meeting.js';

/** The accounts of a meeting that one document gives, as positions among the meetings that it tells of. */
export interface OwnAccounts {
  readonly meeting: ResolvedMeeting;
  readonly indexes: readonly number[];
}

/** What is held at most so that those who ask for it again soon need not wait for documents to be read again. */
export interface MostHeld {
  /** Documents, with what each tells by itself. */
  readonly documents: number;
  /** Meetings of several documents while they are compared. */
  readonly outlines: number;
  /** Meetings of several documents once they are put together. */
  readonly meetings: number;
}

/** With 40,000 articles, more of the first two took memory and saved no time. */
const usually: MostHeld = { documents: 250, outlines: 4000, meetings: 10_000 };

/**
 * Which meetings documents tell of: first the accounts of each document are put together, then the meetings of the documents are
 * compared, each by all that its accounts tell, and at the end the news that names no day with that of the same days. The same
 * documents in the same order give the same meetings. What is held of each is a few numbers and ids: the rest is read again
 * when it is asked for, so that memory hardly grows with the documents. Throws INVALID_REVIEW where decisions contradict
 * each other.
 */
export class MeetingResolution {
  readonly places = new PlaceTree();
  readonly #names = new Map<string, string>();
  readonly #decided = new DecidedMeetings();
  readonly #clusters: DocumentClusters;
  readonly #joined: JoinedClusters;
  readonly #positions: ReadonlyMap<string, number>;
  /** By the number of a meeting, its turn among those that would get the same id; 0 for one of nobody, or that people rejected. */
  readonly #turns: Uint32Array;
  readonly #held: BoundedCache<number, ResolvedMeeting>;

  constructor(documents: ToldDocuments, most = usually) {
    this.#held = new BoundedCache(most.meetings);
    this.#positions = new Map(documents.stems.map((stem, position) => [stem, position]));
    const accounts = documents.stems.map((stem, position) => {
      const summary = documents.summary(stem);
      this.#decided.note(position, summary);
      this.places.add(summary);
      for (const [id, name] of summary.names) if (!this.#names.has(id)) this.#names.set(id, name);
      return summary.meetings.length;
    });
    const isShared = (mark: string): boolean => this.#decided.isShared(mark);
    this.#clusters = new DocumentClusters(documents, accounts, this.places, isShared, most.documents);
    this.#joined = new JoinedClusters(this.#clusters);
    this.#turns = new Uint32Array(this.#clusters.count);
    this.#giveIds(this.#joinAll(most.outlines));
  }

  /** What the document tells of, in the order of the meetings. */
  of(stem: string): OwnAccounts[] {
    const position = this.#positions.get(stem);
    if (position === undefined) return [];
    // Two that the document tells apart are one where people decided so.
    const byNumber = groupedBy(this.#clusters.of(position), ({ ordinal }) => this.#joined.numberOf(ordinal));
    return [...byNumber]
      .filter(([number]) => this.#turns[number] !== 0)
      .sort(([a], [b]) => a - b)
      .map(([number, clusters]) => ({
        meeting: this.#meeting(number),
        indexes: clusters.flatMap(({ told }) => told.map(({ index }) => index)),
      }));
  }

  /** All meetings with their accounts, each put together as it is asked for. */
  *clusters(): Generator<MeetingCluster> {
    for (const [number, turn] of this.#turns.entries()) {
      const cluster = turn === 0 ? undefined : judgedCluster(this.#joined.at(number));
      if (cluster) yield cluster;
    }
  }

  /** Gives what meetings are called of which that is known by then: those that one document alone tells, as most are. */
  #joinAll(mostOutlines: number): Map<number, string> {
    this.#decided.join(this.#clusters, this.#joined);
    const outlines = new MeetingOutlines(this.#joined, mostOutlines);
    const across = new AcrossDocuments(outlines, this.places, this.#clusters.count);
    const news = new NewsWithoutDay();
    const named = new Map<number, string>();
    for (const position of this.#positions.values())
      for (const { ordinal } of this.#clusters.of(position)) {
        if (this.#joined.numberOf(ordinal) !== ordinal) continue;
        const cluster = this.#joined.at(ordinal);
        if (across.join(cluster)) continue;
        news.note(cluster);
        const name = this.#joined.isJoined(ordinal) ? undefined : this.#resolve(cluster)?.named;
        if (name !== undefined) named.set(ordinal, name);
      }
    news.join(outlines, this.places);
    return named;
  }

  #giveIds(named: ReadonlyMap<number, string>): void {
    const turnOf = turns();
    for (const number of this.#turns.keys()) {
      if (this.#joined.numberOf(number) !== number) continue;
      const isJoined = this.#joined.isJoined(number);
      const joined = isJoined ? this.#resolve(this.#joined.at(number)) : undefined;
      const name = isJoined ? joined?.named : named.get(number);
      if (name === undefined) continue;
      this.#turns[number] = turnOf(name);
      // They are asked for in this order: once it is full, each new one would drive out one that is asked for sooner.
      if (joined && !this.#held.isFull) this.#held.get(number, () => this.#withId(number, joined));
    }
  }

  #meeting(number: number): ResolvedMeeting {
    const make = () => this.#withId(number, this.#resolve(this.#joined.at(number)) as UnnamedMeeting);
    return this.#joined.isJoined(number) ? this.#held.get(number, make) : make();
  }

  #withId(number: number, { named, ...meeting }: UnnamedMeeting): ResolvedMeeting {
    return { id: idInTurn(named, this.#turns[number] as number), ...meeting };
  }

  #resolve(cluster: MeetingCluster): UnnamedMeeting | undefined {
    // Nothing names it: what people decided it to be is told no more.
    if (cluster.told.every(({ claim }) => claim.anaphoric)) return undefined;
    const judged = judgedCluster(cluster);
    return judged && resolveMeeting(judged, this.places, (id) => this.#names.get(id) ?? id);
  }
}
