import type { NameGrammar } from '../grammar.js';
import { CharacterTable } from './character-table.js';
import { type NameShape, WordsByFirst } from './name-shape.js';
import type { WordList } from './word-list.js';

const prior = 5.5;
const dearestSound = 10;
/** Of a whole word in a Tibetan, Uygur or Mongolian name. */
const part = 7;
const onlyTwo = 2;
/** A name that ends although the next character could be one more sound of it. */
const goesOn = 1.5;
/** 布兰科 behind 阿吉亚尔-: a name of two parts goes on. */
const goesOnBehindHyphen = 8;
const hyphen = 1;
/** Longest name without a dot, in characters. */
const longest = 11;
const ordinal = /^[一二三四五六七八九十]{1,3}世/u;

/** Foreign names without a dot, sound by sound, and names of China's peoples, word by word; kings with their numbers. */
export class TranscribedNames implements NameShape {
  private readonly sounds: CharacterTable;
  private readonly parts: WordsByFirst;
  /** What the name costs to each length; used for one name after the other. */
  private readonly reached = new Float64Array(longest + 1);

  constructor(grammar: NameGrammar, words: WordList) {
    this.sounds = CharacterTable.of(grammar.transliteration, (sound) =>
      Math.min(dearestSound, words.sounds.cost(sound)),
    );
    this.parts = new WordsByFirst(grammar.nameParts);
  }

  /** Infinite for a character that no foreign sound is written with. */
  soundCost(text: string, position: number): number {
    return this.sounds.at(text, position);
  }

  eachFrom(text: string, start: number, end: number, found: (end: number, cost: number) => void): void {
    if (!this.sounds.has(text, start) && this.parts.lengthAt(text, start) === 0) return;
    const last = Math.min(end, start + longest);
    const costs = this.reached.fill(Number.POSITIVE_INFINITY);
    costs[0] = prior;
    for (let at = start; at < last; at++) {
      const cost = costs[at - start] as number;
      if (cost === Number.POSITIVE_INFINITY) continue;
      const sound = this.isHyphen(text, at, start, last) ? hyphen : this.sounds.at(text, at);
      const next = at - start + 1;
      if (cost + sound < (costs[next] as number)) costs[next] = cost + sound;
      const length = this.parts.lengthAt(text, at);
      const to = at - start + length;
      if (length > 0 && start + to <= last && cost + part < (costs[to] as number)) costs[to] = cost + part;
    }
    for (let length = 2; length <= last - start; length++) {
      const cost = costs[length] as number;
      if (cost === Number.POSITIVE_INFINITY) continue;
      const to = start + length;
      if (text[to - 1] === '-') continue;
      const more = this.isHyphen(text, to, start, end) ? goesOnBehindHyphen : this.sounds.has(text, to) ? goesOn : 0;
      found(to, cost + (length === 2 ? onlyTwo : 0) + (to < end ? more : 0));
      const number =
        text[to + 1] === '世' || text[to + 2] === '世' ? (ordinal.exec(text.slice(to, end))?.[0].length ?? 0) : 0;
      if (number > 0) found(to + number, cost);
    }
  }

  /** Between two sounds: 阿吉亚尔-布兰科. */
  private isHyphen(text: string, at: number, start: number, end: number): boolean {
    return text[at] === '-' && at > start + 1 && at + 2 < end && this.sounds.has(text, at + 1);
  }
}
