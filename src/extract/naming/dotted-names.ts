import type { TranscribedNames } from './transcribed-names.js';

const prior = 1;
/** A character that no sound of a foreign name is written with, within such a name. */
const strange = 12;
const hyphen = 1;
/** Longest part, in characters. */
const longest = 8;
const dot = /[·•‧・．]/u;

/** Foreign names with dots: from any character before the first dot to any behind the last one near it. */
export class DottedNames {
  constructor(private readonly transcribed: TranscribedNames) {}

  within(text: string, from: number, end: number, found: (start: number, end: number, cost: number) => void): void {
    for (let at = from; at < end; at++)
      if (isDot(text, at) && !dot.test(text.slice(Math.max(from, at - longest - 1), at)))
        this.around(text, from, at, end, found);
  }

  private around(
    text: string,
    from: number,
    at: number,
    end: number,
    found: (start: number, end: number, cost: number) => void,
  ): void {
    let last = at;
    for (let next = at + 1; next < Math.min(end, last + longest + 1); next++) if (isDot(text, next)) last = next;
    let left = prior;
    for (let start = at - 1; start >= Math.max(from, at - longest); start--) {
      left += this.cost(text, start);
      let cost = left;
      for (let to = at + 1; to < last; to++) if (!isDot(text, to)) cost += this.cost(text, to);
      for (let to = last + 1; to < Math.min(end, last + longest + 1); to++) {
        cost += this.cost(text, to);
        found(start, to + 1, cost);
      }
    }
  }

  private cost(text: string, position: number): number {
    return text[position] === '-' ? hyphen : Math.min(strange, this.transcribed.soundCost(text, position));
  }
}

const isDot = (text: string, position: number): boolean => dot.test(text[position] ?? '');
