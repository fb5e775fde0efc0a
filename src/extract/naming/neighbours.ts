import type { Span } from '../../text/article.js';
import type { ArticleView } from '../article-view.js';
import { endingAt } from '../spans-at.js';
import type { Occurrence } from './name-score.js';

const joined = 3;
const joinedLong = 3.7;
const joinedTwice = 5.5;
const perhapsJoined = 1.5;
/** 行长周某、总裁吴某、主席郑某: each behind an office of his own. */
const joinedByOffice = 4;
/** The most that neighbours can add. */
export const mostSupport = joinedTwice;
/** 会见周某、吴某。 */
const goesOnAsList = /[、。，等；和]/u;
const joint = /^(?:[、和与及]|以及)$/u;

/** Where the names of one article begin and end. */
class Positions {
  readonly starts = new Set<number>();
  readonly ends = new Set<number>();

  add({ start, end }: Span): void {
    this.starts.add(start);
    this.ends.add(end);
  }

  /** On how many sides of a stretch only 、 or a word for “and” parts it from a name. */
  sides(text: string, { start, end }: Span): number {
    const left = [1, 2].some((gap) => this.ends.has(start - gap) && joint.test(text.slice(start - gap, start)));
    const right = [1, 2].some((gap) => this.starts.has(end + gap) && joint.test(text.slice(end, end + gap)));
    return Number(left) + Number(right);
  }

  /** Whether it stands behind an office, and a name behind another in the item of the list before or after. */
  isAmongOffices({ view, start, end }: Occurrence): boolean {
    const { folded, titles } = view;
    if (!endingAt(titles, start)) return false;
    const before = lastItem.exec(folded.slice(Math.max(0, start - longestItem), start));
    if (before && this.ends.has(start - before[0].length)) return true;
    const after = nextItem.exec(folded.slice(end, end + longestItem))?.[0].length ?? 0;
    for (let next = end + 2; next < end + after; next++)
      if (this.starts.has(next) && endingAt(titles, next)) return true;
    return false;
  }
}

/** An office with all that says of what, in characters. */
const longestItem = 20;
const lastItem = /(?:、|和|及|以及)[^\p{P}\s]*$/u;
const nextItem = /^(?:、|和|及|以及)[^\p{P}\s]*/u;

/** Which stretches are names, and which might be, so that what stands in one list with them gains. */
export class Neighbours {
  private readonly names = new Map<ArticleView, Positions>();
  private readonly perhaps = new Map<ArticleView, Positions>();
  /** One for each character of a name that was taken. */
  private readonly taken = new Map<ArticleView, Uint8Array>();

  constructor(views: readonly ArticleView[]) {
    for (const view of views) {
      const listed = new Positions();
      for (const name of view.names) if (name.entry.label === 'Person') listed.add(name);
      this.names.set(view, listed);
      this.perhaps.set(view, new Positions());
      this.taken.set(view, new Uint8Array(view.folded.length));
    }
  }

  note(occurrence: Occurrence): void {
    this.perhaps.get(occurrence.view)?.add(occurrence);
  }

  take(occurrence: Occurrence): void {
    this.names.get(occurrence.view)?.add(occurrence);
    this.taken.get(occurrence.view)?.fill(1, occurrence.start, occurrence.end);
  }

  isTaken({ view, start, end }: Occurrence): boolean {
    return this.taken.get(view)?.subarray(start, end).includes(1) ?? false;
  }

  support(occurrence: Occurrence): number {
    const text = occurrence.view.folded;
    const known = this.names.get(occurrence.view)?.sides(text, occurrence) ?? 0;
    if (occurrence.kind === 'TRANSCRIBED' && occurrence.context < 2.5) {
      if (known === 0) return 0;
      if (known > 1 && occurrence.surface.length > 2) return joinedTwice;
      const inList = known > 1 || goesOnAsList.test(text[occurrence.end] ?? '');
      return inList ? (occurrence.surface.length > 2 ? joinedLong : joined) : perhapsJoined;
    }
    if (known > 0) return known === 2 ? joinedTwice : joined;
    if (this.names.get(occurrence.view)?.isAmongOffices(occurrence)) return joinedByOffice;
    return (this.perhaps.get(occurrence.view)?.sides(text, occurrence) ?? 0) > 0 ? perhapsJoined : 0;
  }
}
