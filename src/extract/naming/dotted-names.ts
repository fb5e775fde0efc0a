import type { NameGrammar } from '../grammar.js';
import { CharacterTable } from './character-table.js';
import type { TranscribedNames } from './transcribed-names.js';

const prior = 1;
/** A character that no sound of a foreign name is written with, within such a name. */
const strange = 12;
const hyphen = 1;
/** The next character, at either end, could belong to the name too. */
const goesOn = 2;
/** A character of the words that names of China's peoples are made of. */
const inPart = 6;
/** Longest part, in characters. */
const longest = 8;

/** Foreign names with dots: from any character before the first dot to any behind the last one near it. */
export class DottedNames {
  private readonly parts: CharacterTable;
  private readonly notLast: CharacterTable;

  constructor(
    grammar: NameGrammar,
    private readonly transcribed: TranscribedNames,
  ) {
    this.notLast = CharacterTable.of(grammar.notLast, () => 0);
    this.parts = CharacterTable.of(grammar.nameParts.join(''), () => inPart);
  }

  within(text: string, from: number, end: number, found: (start: number, end: number, cost: number) => void): void {
    let behind = from;
    for (let at = from; at < end; at++) {
      if (!isDot(text, at)) continue;
      const last = this.lastDot(text, at, end);
      this.around(text, behind, { at, last }, end, found);
      at = last;
      behind = last + 1;
    }
  }

  /** The last dot of the name that has its first one at the position. */
  private lastDot(text: string, at: number, end: number): number {
    let last = at;
    for (let next = at + 1; next < Math.min(end, last + longest + 1); next++) {
      if (isDot(text, next)) last = next;
      else if (next > last + 2 && (this.endsBefore(text, next) || this.joins(text, next))) break;
    }
    return last;
  }

  private around(
    text: string,
    from: number,
    { at, last }: { readonly at: number; readonly last: number },
    end: number,
    found: (start: number, end: number, cost: number) => void,
  ): void {
    let left = prior;
    for (let start = at - 1; start >= Math.max(from, at - longest); start--) {
      left += this.cost(text, start);
      let cost = left + (start > from && this.isInName(text, start - 1) ? goesOn : 0);
      for (let to = at + 1; to < last; to++) if (!isDot(text, to)) cost += this.cost(text, to);
      for (let to = last + 1; to < Math.min(end, last + longest + 1); to++) {
        cost += this.cost(text, to);
        if (to > last + 2 && this.endsBefore(text, to)) continue;
        if (this.joins(text, to)) break;
        found(start, to + 1, cost + (to + 1 < end && this.isInName(text, to + 1) ? goesOn : 0));
      }
    }
  }

  /** 杰克·墨菲向: behind two sounds a particle, or a character that no sound is written with, is no part of the name. */
  private endsBefore(text: string, position: number): boolean {
    return this.cost(text, position) >= strange || (text[position] !== '和' && this.notLast.has(text, position));
  }

  /** 和 that is no sound of the name, as it is in 布和. */
  private joins(text: string, position: number): boolean {
    return text[position] === '和' && !/[布呼孟]/u.test(text[position - 1] ?? '');
  }

  private isInName(text: string, position: number): boolean {
    return this.cost(text, position) < strange;
  }

  private cost(text: string, position: number): number {
    return text[position] === '-'
      ? hyphen
      : Math.min(strange, this.parts.at(text, position), this.transcribed.soundCost(text, position));
  }
}

const dots = new Set('·•‧・．.');
const isDot = (text: string, position: number): boolean => dots.has(text[position] ?? '');
