import type { NameGrammar } from '../grammar.js';
import { CharacterTable } from './character-table.js';
import type { WordList } from './word-list.js';

/** 某 in the name of somebody whom the news do not name: 周某, 周某某. */
const anonymous = 3;
/** At most this for a character of which many given names are made. */
const typical = 6;
const unlikelyEnd = 4;
/** 周某则参选. */
const adverb = 7;
const adverbs = CharacterTable.of('则也又仍', () => adverb);

/** 周某原订下月访问: not the last character of his name. */
const isOfPlan = (text: string, position: number): boolean =>
  text[position] === '原' && '订定本拟计排'.includes(text[position + 1] ?? '无');

/** What the characters of a given name cost. */
export class GivenNames {
  private readonly costs = new CharacterTable();
  private readonly ends: CharacterTable;

  constructor(grammar: NameGrammar, words: WordList) {
    for (let code = 0x3400; code < 0xa000; code++) {
      const character = String.fromCharCode(code);
      this.costs.set(character, words.given.cost(character));
    }
    for (const character of grammar.givenNames)
      this.costs.set(character, Math.min(typical, words.given.cost(character)));
    this.costs.set('某', anonymous);
    for (const character of grammar.notInNames) this.costs.set(character, Number.POSITIVE_INFINITY);
    this.ends = CharacterTable.of(grammar.notLast, () => unlikelyEnd);
  }

  cost(text: string, position: number): number {
    return this.costs.at(text, position);
  }

  /** For the last character, which is seldom a particle. */
  lastCost(text: string, position: number): number {
    return (
      this.cost(text, position) +
      (adverbs.has(text, position) ? adverb : this.isUnlikelyEnd(text, position) ? unlikelyEnd : 0)
    );
  }

  isUnlikelyEnd(text: string, position: number): boolean {
    return this.ends.has(text, position) || isOfPlan(text, position);
  }
}
