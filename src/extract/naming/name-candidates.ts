import type { NameGrammar } from '../grammar.js';
import { ChineseNames } from './chinese-names.js';
import { DottedNames } from './dotted-names.js';
import { GivenNames } from './given-names.js';
import { JapaneseNames } from './japanese-names.js';
import { TranscribedNames } from './transcribed-names.js';
import type { Edge } from './word-lattice.js';
import type { WordList } from './word-list.js';

export type NameKind = 'CHINESE' | 'JAPANESE' | 'TRANSCRIBED' | 'DOTTED' | 'ANY';

export interface NameCandidate extends Edge {
  readonly kind: NameKind;
}

/** Of a name of which nothing is known but that a title stands before it. */
const anyPrior = 10;
const anyCharacter = 7.5;
/** A stretch is shorter, in code units; a longer one is cut. */
const longestStretch = 0x10000;

/**
 * The stretches of folded text that could be names, by their own characters alone, each with its cost. Costs were set by
 * hand on annotated articles where no count gives them; only their size beside the costs of words matters.
 */
export class NameCandidates {
  private readonly given: GivenNames;
  private readonly chinese: ChineseNames;
  private readonly japanese: JapaneseNames;
  private readonly transcribed: TranscribedNames;
  private readonly dotted: DottedNames;

  constructor(grammar: NameGrammar, words: WordList) {
    this.given = new GivenNames(grammar, words);
    this.chinese = new ChineseNames(grammar, this.given);
    this.japanese = new JapaneseNames(grammar, this.given);
    this.transcribed = new TranscribedNames(grammar, words);
    this.dotted = new DottedNames(grammar, this.transcribed);
  }

  /**
   * All candidates within a stretch that holds Chinese characters, dots and hyphens alone. Where `named` says that a
   * name must begin, for a title ends there, any two or three characters are one. What is not `worth` its cost is left out.
   */
  within(
    text: string,
    start: number,
    end: number,
    named: (position: number) => boolean,
    worth: (start: number, end: number, cost: number) => boolean,
  ): NameCandidate[] {
    const found = new Map<number, NameCandidate>();
    const add = (kind: NameKind, from: number, to: number, cost: number): void => {
      if (cost === Number.POSITIVE_INFINITY || !worth(from, to, cost)) return;
      const key = (from - start) * longestStretch + to - from;
      const known = found.get(key);
      if (!known || known.cost > cost) found.set(key, { kind, start: from, end: to, cost });
    };
    let at = start;
    const chinese = (to: number, cost: number): void => add('CHINESE', at, to, cost);
    const japanese = (to: number, cost: number): void => add('JAPANESE', at, to, cost);
    const transcribed = (to: number, cost: number): void => add('TRANSCRIBED', at, to, cost);
    for (; at < end - 1; at++) {
      this.chinese.eachFrom(text, at, end, chinese);
      this.japanese.eachFrom(text, at, end, japanese);
      this.transcribed.eachFrom(text, at, end, transcribed);
      if (named(at) && !this.chinese.isSurname(text, at))
        for (let to = at + 2; to <= Math.min(end, at + 3); to++)
          if (this.isPlausible(text, at, to)) add('ANY', at, to, anyPrior + anyCharacter * (to - at));
    }
    this.dotted.within(text, start, end, (from, to, cost) => add('DOTTED', from, to, cost));
    return [...found.values()];
  }

  /** Length of the Japanese surname that a name begins with; 0 where it begins with none. */
  japaneseSurname(name: string): number {
    return this.japanese.surnameLength(name, 0);
  }

  /** Whether foreign names are written with the character at the position. */
  isSound(text: string, position: number): boolean {
    return this.transcribed.soundCost(text, position) < Number.POSITIVE_INFINITY;
  }

  /** Calls back with the end and the cost of each foreign name without a dot that can begin at the position. */
  soundsFrom(text: string, start: number, end: number, found: (end: number, cost: number) => void): void {
    this.transcribed.eachFrom(text, start, end, found);
  }

  private isPlausible(text: string, start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.given.cost(text, at) === Number.POSITIVE_INFINITY) return false;
    return !this.given.isUnlikelyEnd(text, end - 1);
  }
}
