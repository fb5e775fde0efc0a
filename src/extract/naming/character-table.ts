/** A number for each character of the basic plane, read by its code; what is not set is infinite. */
export class CharacterTable {
  private readonly values = new Float64Array(0x10000).fill(Number.POSITIVE_INFINITY);

  set(character: string, value: number): void {
    this.values[character.charCodeAt(0)] = value;
  }

  /** Infinite behind the end of the text. */
  at(text: string, position: number): number {
    return this.values[text.charCodeAt(position)] ?? Number.POSITIVE_INFINITY;
  }

  has(text: string, position: number): boolean {
    return this.at(text, position) !== Number.POSITIVE_INFINITY;
  }

  static of(characters: Iterable<string>, value: (character: string, index: number) => number): CharacterTable {
    const table = new CharacterTable();
    let index = 0;
    for (const character of characters) {
      if (character.length === 1 && !table.has(character, 0)) table.set(character, value(character, index));
      index++;
    }
    return table;
  }
}
