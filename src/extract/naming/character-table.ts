/** A number for each character of the basic plane, read by its code; what is not set is infinite. */
export class CharacterTable {
  /** Where in `values` that of a character stands, by its code; 0 for what is not set. A table of all values would fill the cache. */
  private readonly places = new Uint16Array(0x10000);
  private readonly values: number[] = [Number.POSITIVE_INFINITY];

  set(character: string, value: number): void {
    const code = character.charCodeAt(0);
    this.places[code] ||= this.values.length;
    this.values[this.places[code] as number] = value;
  }

  /** Infinite behind the end of the text. */
  at(text: string, position: number): number {
    return this.values[this.places[text.charCodeAt(position)] ?? 0] as number;
  }

  has(text: string, position: number): boolean {
    return position >= 0 && position < text.length && this.places[text.charCodeAt(position)] !== 0;
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
