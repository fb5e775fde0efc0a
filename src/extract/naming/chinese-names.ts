import type { NameGrammar } from '../grammar.js';
import { CharacterTable } from './character-table.js';
import type { GivenNames } from './given-names.js';
import { type NameShape, WordsByFirst } from './name-shape.js';

/** By the length of the name, and for a husband's surname before the own one. */
const prior = { two: 6.2, three: 4.4, doubled: 8.3, compound: 6.5 };
const rareSurname = 7.5;

/** Chinese and Korean names: a surname and one or two characters; two surnames and two (叶刘淑仪). */
export class ChineseNames implements NameShape {
  private readonly surnames: CharacterTable;
  private readonly compounds: WordsByFirst;
  private readonly addresses: CharacterTable;

  constructor(
    grammar: NameGrammar,
    private readonly given: GivenNames,
  ) {
    this.surnames = CharacterTable.of(grammar.commonSurnames, (_, rank) => Math.log(14 + rank * 1.6));
    for (const surname of grammar.surnames) if (!this.surnames.has(surname, 0)) this.surnames.set(surname, rareSurname);
    this.compounds = new WordsByFirst(grammar.compoundSurnames);
    this.addresses = CharacterTable.of(grammar.addresses, () => 0);
  }

  isSurname(text: string, position: number): boolean {
    return this.surnames.has(text, position);
  }

  eachFrom(text: string, start: number, end: number, found: (end: number, cost: number) => void): void {
    const { given } = this;
    const size = end - start;
    const surname = this.surnames.at(text, start);
    if (surname < Number.POSITIVE_INFINITY) {
      if (size > 1 && !this.addresses.has(text, start + 1))
        found(start + 2, prior.two + surname + given.lastCost(text, start + 1));
      if (size > 2)
        found(start + 3, prior.three + surname + given.cost(text, start + 1) + given.lastCost(text, start + 2));
      const second = this.surnames.at(text, start + 1);
      if (size > 3 && second < Number.POSITIVE_INFINITY)
        found(
          start + 4,
          prior.doubled + surname + second + given.cost(text, start + 2) + given.lastCost(text, start + 3),
        );
    }
    const compound = this.compounds.lengthAt(text, start);
    if (compound === 0) return;
    const after = start + compound;
    if (size > compound) found(after + 1, prior.compound + 1 + given.lastCost(text, after));
    if (size > compound + 1)
      found(after + 2, prior.compound + given.cost(text, after) + given.lastCost(text, after + 1));
  }
}
