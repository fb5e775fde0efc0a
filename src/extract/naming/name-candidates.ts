import type { NameGrammar } from '../grammar.js';
import { escapeWords } from '../pattern.js';
import type { Edge } from './word-lattice.js';
import type { WordList } from './word-list.js';

export type NameKind = 'CHINESE' | 'JAPANESE' | 'TRANSCRIBED' | 'DOTTED' | 'ANY';

export interface NameCandidate extends Edge {
  readonly kind: NameKind;
}

/**
 * Negative logarithms of how often a word of running news is a name of the shape. Set by hand on annotated articles;
 * only their size beside the words' own costs counts.
 */
const prior = {
  two: 6.2,
  three: 4.4,
  doubled: 8.3,
  compound: 6.5,
  japanese: 7.5,
  transcribed: 5.5,
  dotted: 1,
  any: 10,
};
/** A character that no sound of a foreign name is written with, within such a name. */
const strange = 12;
const unlikelyEnd = 4;
/** A foreign name that ends although the next character could be one more sound of it. */
const goesOn = 1.5;
/** 某 in the name of somebody whom the news do not name: 周某, 周某某. */
const anonymous = 3;
/** Of a character in a name of which nothing is known. */
const unknown = 7.5;
/** Of a whole word in a Tibetan, Uygur or Mongolian name. */
const namePart = 7;
/** Longest name in transcription, or part of one, in characters. */
const longest = 8;
const dot = /[·•‧・．]/u;

/** The stretches of folded text that could be names, by their own characters alone, each with its cost. */
export class NameCandidates {
  private readonly surnames = new Map<string, number>();
  private readonly sounds: ReadonlySet<string>;
  private readonly typical: ReadonlySet<string>;
  private readonly compounds: RegExp;
  private readonly japanese: RegExp;
  private readonly parts: RegExp;
  private readonly notLast: ReadonlySet<string>;
  private readonly addresses: ReadonlySet<string>;

  constructor(
    grammar: NameGrammar,
    private readonly words: WordList,
  ) {
    [...grammar.commonSurnames].forEach((surname, rank) => {
      if (!this.surnames.has(surname)) this.surnames.set(surname, Math.log(14 + rank * 1.6));
    });
    for (const surname of grammar.surnames) if (!this.surnames.has(surname)) this.surnames.set(surname, 7.5);
    this.sounds = new Set(grammar.transliteration);
    this.typical = new Set(grammar.givenNames);
    this.compounds = new RegExp(`^(?:${escapeWords(grammar.compoundSurnames)})`, 'u');
    this.parts = new RegExp(`^(?:${escapeWords(grammar.nameParts)})`, 'u');
    this.notLast = new Set(grammar.notLast);
    this.addresses = new Set(grammar.addresses);
    this.japanese = new RegExp(`^(?:${escapeWords(grammar.japaneseSurnames)})`, 'u');
  }

  /**
   * All candidates within a stretch that holds Chinese characters, dots and hyphens alone. Where `named` says that a
   * name must begin, for a title ends there, any two or three characters are one.
   */
  within(text: string, start: number, end: number, named: (position: number) => boolean): NameCandidate[] {
    const found = new Map<number, NameCandidate>();
    const add = (kind: NameKind, from: number, to: number, cost: number): void => {
      if (to > end) return;
      const known = found.get(from * 64 + to - from);
      if (!known || known.cost > cost) found.set(from * 64 + to - from, { kind, start: from, end: to, cost });
    };
    for (let at = start; at < end - 1; at++) {
      const rest = text.slice(at, Math.min(end, at + 6));
      if (dot.test(rest[0] ?? '')) continue;
      this.chinese(rest, (length, cost) => add('CHINESE', at, at + length, cost));
      this.japaneseName(rest, (length, cost) => add('JAPANESE', at, at + length, cost));
      if (named(at) && !this.surnames.has(rest[0] ?? ''))
        for (let length = 2, cost = prior.any + 2 * unknown; length < 4; length++, cost += unknown)
          if (!this.notLast.has(rest[length - 1] ?? '')) add('ANY', at, at + length, cost);
      this.transcribed(text, at, end, (to, cost) => add('TRANSCRIBED', at, to, cost));
    }
    for (const { index } of text.slice(start, end).matchAll(new RegExp(dot, 'gu')))
      this.dotted(text, start, start + index, end, (from, to, cost) => add('DOTTED', from, to, cost));
    return [...found.values()];
  }

  private chinese(rest: string, add: (length: number, cost: number) => void): void {
    const given = (index: number) => (rest[index] ? this.givenCost(rest[index]) : Number.POSITIVE_INFINITY);
    const last = (index: number) => given(index) + (this.notLast.has(rest[index] ?? '') ? unlikelyEnd : 0);
    const surname = this.surnames.get(rest[0] ?? '');
    if (surname !== undefined) {
      if (rest.length > 1 && !this.addresses.has(rest[1] ?? '')) add(2, prior.two + surname + last(1));
      if (rest.length > 2) add(3, prior.three + surname + given(1) + last(2));
      const second = this.surnames.get(rest[1] ?? '');
      if (second !== undefined && rest.length > 3) add(4, prior.doubled + surname + second + given(2) + last(3));
    }
    const compound = this.compounds.exec(rest)?.[0].length ?? 0;
    if (compound > 0 && rest.length > compound) {
      add(compound + 1, prior.compound + 1 + last(compound));
      if (rest.length > compound + 1) add(compound + 2, prior.compound + given(compound) + last(compound + 1));
    }
  }

  private japaneseName(rest: string, add: (length: number, cost: number) => void): void {
    const surname = this.japanese.exec(rest)?.[0].length ?? 0;
    if (surname === 0) return;
    let cost = prior.japanese + (surname === 1 ? 2 : 0);
    for (let given = 1; given < 4 && rest.length >= surname + given; given++) {
      const last = rest[surname + given - 1] ?? '';
      cost += Math.min(8, this.givenCost(last));
      if (/[目曾]/u.test(last) || !this.notLast.has(last))
        add(surname + given, cost + (given === 2 ? 0 : 1.5) + (given === 3 && last !== '子' && last !== '郎' ? 3 : 0));
    }
  }

  private transcribed(text: string, start: number, end: number, add: (to: number, cost: number) => void): void {
    const costs = new Map([[start, prior.transcribed]]);
    const reach = (to: number, cost: number): void => {
      if (to <= end && cost < (costs.get(to) ?? Number.POSITIVE_INFINITY)) costs.set(to, cost);
    };
    for (let at = start; at < Math.min(end, start + longest); at++) {
      const cost = costs.get(at);
      if (cost === undefined) continue;
      if (this.sounds.has(text[at] ?? ''))
        reach(at + 1, cost + Math.min(strange - 2, this.words.sounds.cost(text[at] ?? '')));
      const part = this.parts.exec(text.slice(at, Math.min(end, at + 5)))?.[0].length ?? 0;
      if (part > 0) reach(at + part, cost + namePart);
    }
    for (const [to, cost] of costs) {
      if (to < start + 2) continue;
      add(to, cost + (to === start + 2 ? 2 : 0) + (to < end && this.sounds.has(text[to] ?? '') ? goesOn : 0));
      const ordinal = /^[一二三四五六七八九十]{1,3}世/u.exec(text.slice(to, Math.min(end, to + 4)))?.[0].length ?? 0;
      if (ordinal > 0) add(to + ordinal, cost);
    }
  }

  /** From any character of the part before the dot to any of the part after the last dot that follows. */
  private dotted(
    text: string,
    from: number,
    at: number,
    end: number,
    add: (from: number, to: number, cost: number) => void,
  ): void {
    if (!this.opens(text, from, at)) return;
    let last = at;
    for (let next = at + 1; next < Math.min(end, last + longest + 1); next++)
      if (dot.test(text[next] ?? '')) last = next;
    let left = prior.dotted;
    for (let start = at - 1; start >= Math.max(from, at - longest) && !dot.test(text[start] ?? ''); start--) {
      left += this.partCost(text[start] ?? '');
      let cost = left;
      for (let to = at + 1; to < last; to++) if (!dot.test(text[to] ?? '')) cost += this.partCost(text[to] ?? '');
      for (let to = last + 1; to < Math.min(end, last + longest + 1); to++) {
        cost += this.partCost(text[to] ?? '');
        add(start, to + 1, cost);
      }
    }
  }

  /** No other dot stands within reach before this one, so that a name of several parts is tried once. */
  private opens(text: string, from: number, at: number): boolean {
    return !dot.test(text.slice(Math.max(from, at - longest - 1), at));
  }

  private givenCost(character: string): number {
    if (character === '某') return anonymous;
    return Math.min(this.words.given.cost(character), this.typical.has(character) ? 6 : Number.POSITIVE_INFINITY);
  }

  private partCost(character: string): number {
    if (character === '-') return 1;
    return this.sounds.has(character) ? Math.min(strange - 2, this.words.sounds.cost(character)) : strange;
  }
}
