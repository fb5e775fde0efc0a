import type { DocumentSummary } from './summary.js';

/** Which place lies in which, as the documents' entities tell. */
export class PlaceTree {
  private readonly parents = new Map<string, string>();

  /** What a document's entities tell; where another told before where a place lies, that stays. */
  add({ within }: Pick<DocumentSummary, 'within'>): void {
    for (const [inner, outer] of within) if (!this.parents.has(inner)) this.parents.set(inner, outer);
  }

  /** Whether one is the other or lies in it, at whatever remove. */
  nested(a: string, b: string): boolean {
    return this.isWithin(a, b) || this.isWithin(b, a);
  }

  isWithin(inner: string, outer: string): boolean {
    const seen = new Set<string>();
    for (
      let place: string | undefined = inner;
      place !== undefined && !seen.has(place);
      place = this.parents.get(place)
    ) {
      if (place === outer) return true;
      seen.add(place);
    }
    return false;
  }

  /** The places that have no other of the set within them. */
  mostSpecific(places: Iterable<string>): string[] {
    const all = [...places];
    return all.filter((place) => !all.some((other) => other !== place && this.isWithin(other, place)));
  }
}
