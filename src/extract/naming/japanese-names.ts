import type { NameGrammar } from '../grammar.js';
import type { GivenNames } from './given-names.js';
import { type NameShape, WordsByFirst } from './name-shape.js';

const prior = 7.5;
const oneCharacterSurname = 2;
/** Given names are mostly of two characters; those of three end in 子, 郎 and the like. */
const unusualLength = 1.5;
const unusualThree = 3;
const dearest = 8;

/** 和之, 和夫: given names that begin like 和 of a list. */
const isGiven = /^和(?:[之子彦男雄宏博久幸弘司树香]|夫(?!人|妇)|美(?![国方中日俄韩欧军])|也(?!门))/u;

/** A Japanese surname and one to three characters. */
export class JapaneseNames implements NameShape {
  private readonly surnames: WordsByFirst;

  constructor(
    grammar: NameGrammar,
    private readonly given: GivenNames,
  ) {
    this.surnames = new WordsByFirst(grammar.japaneseSurnames);
  }

  surnameLength(text: string, position: number): number {
    return this.surnames.lengthAt(text, position);
  }

  eachFrom(text: string, start: number, end: number, found: (end: number, cost: number) => void): void {
    const surname = this.surnameLength(text, start);
    if (surname === 0) return;
    let cost = prior + (surname === 1 ? oneCharacterSurname : 0);
    for (let given = 1; given < 4 && start + surname + given <= end; given++) {
      const last = start + surname + given - 1;
      const own = this.given.cost(text, last);
      if (own === Number.POSITIVE_INFINITY) return;
      cost += Math.min(dearest, own);
      if (given === 1 && '等及和与同派'.includes(text[last] ?? '') && !isGiven.test(text.slice(last, last + 3))) return;
      const character = text[last] ?? '';
      if (character === '为' || (this.given.isUnlikelyEnd(text, last) && !'目曾'.includes(character))) continue;
      const odd =
        (given === 2 ? 0 : unusualLength) + (given === 3 && !'子郎雄夫彦男'.includes(character) ? unusualThree : 0);
      found(last + 1, cost + odd);
    }
  }
}
