import { compareText } from '../facts/fact-order.js';
import { type MergedFact, mergeTellings, type Telling } from '../facts/merge-facts.js';
import type { Fact, NameFact } from '../model/fact.js';

/** What some documents told and now tell of one fact, and what the graph holds of it. */
export interface ChangedTelling {
  /** As all documents told it before; undefined where none did. */
  readonly before: MergedFact | undefined;
  /** Documents that told it before, and tell it no more or otherwise. */
  readonly old: ReadonlySet<string>;
  /** What documents tell of it that did not before, or otherwise, in the order of the documents. */
  readonly now: readonly Telling[];
}

/** The documents that tell the fact as they told it, sorted. */
export const othersOf = ({ before, old }: ChangedTelling): string[] =>
  (before?.documents ?? []).filter((document) => !old.has(document));

/**
 * The fact as all documents tell it now, where that follows from the fact as it was without another look at what each
 * of the other documents says; null where it does not. Undefined where nobody tells it any more.
 */
export function mergedAtOnce(changed: ChangedTelling): MergedFact | undefined | null {
  const { before, old, now } = changed;
  if (old.size + now.length === 0) return before;
  const others = othersOf(changed);
  const [first, last] = [others[0], others.at(-1)];
  if (!before || first === undefined || last === undefined) return now.length > 0 ? mergeTellings(now) : undefined;
  if (old.size > 0) return null;
  const { documents: _, ...fact } = before;
  const ahead = mergeTellings([...now, { document: last, fact: fact as Fact }]);
  const behind = mergeTellings([{ document: first, fact: fact as Fact }, ...now]);
  const documents = [...others, ...now.map(({ document }) => document)].sort(compareText);
  if (now.every(({ document }) => document > last)) return { ...behind, documents };
  if (now.every(({ document }) => document < first)) return { ...ahead, documents };
  // Whoever says nothing that the others do not say in the same order can be put anywhere among them.
  if (now.length === 1 && sameContent(ahead, behind)) return { ...ahead, documents };
  return null;
}

/** Gathers, in the order of the documents, what each of them says of a fact. */
export class Retelling {
  #merged: MergedFact | undefined;
  #waiting: Telling[] = [];
  readonly #most: MergedFact;

  constructor(private readonly changed: ChangedTelling) {
    const { before, now } = changed;
    const { documents: _, ...fact } = before ?? { documents: [] };
    // What they can say at most: all that was said and all that is said now.
    this.#most = mergeTellings([...(before ? [{ document: '', fact: fact as Fact }] : []), ...now]);
  }

  add(telling: Telling): void {
    this.#waiting.push(telling);
  }

  /** Whether the documents that are left can add nothing; to be asked now and then, since it also keeps memory small. */
  isComplete(): boolean {
    this.#merge();
    const merged = this.#merged;
    if (!merged || 'evidence' in this.#most) return false;
    const [all, most] = [merged, this.#most] as unknown as [Record<string, unknown>, Record<string, unknown>];
    const names = (fact: Record<string, unknown>) => ((fact.names ?? []) as NameFact[]).map(nameKey).sort().join();
    return names(all) === names(most) && all.listed === most.listed && Object.keys(most).every((key) => key in all);
  }

  end(): MergedFact | undefined {
    this.#merge();
    const documents = [...othersOf(this.changed), ...this.changed.now.map(({ document }) => document)].sort(
      compareText,
    );
    return this.#merged && { ...this.#merged, documents };
  }

  #merge(): void {
    if (this.#waiting.length === 0) return;
    const { documents: _, ...fact } = this.#merged ?? { documents: [] };
    const earlier = this.#merged ? [{ document: '', fact: fact as Fact }] : [];
    this.#merged = mergeTellings([...earlier, ...this.#waiting]);
    this.#waiting = [];
  }
}

const nameKey = ({ language, kind, value }: NameFact): string => `${language} ${kind} ${value}`;

function sameContent(a: MergedFact, b: MergedFact): boolean {
  const text = (fact: object) =>
    JSON.stringify(
      Object.entries(fact)
        .filter(([key]) => key !== 'documents')
        .sort(([one], [other]) => compareText(one, other)),
    );
  return text(a) === text(b);
}
