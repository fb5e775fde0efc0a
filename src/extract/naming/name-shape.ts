/** A way in which names are built from characters. */
export interface NameShape {
  /**
   * Calls back with the end and the cost of each name of this shape that can begin at the position of folded text and
   * ends before `end`. A cost is the negative natural logarithm of how often a word of running news is that name.
   */
  eachFrom(text: string, start: number, end: number, found: (end: number, cost: number) => void): void;
}

/** Words by their first character, longest first, so that most positions are settled at a glance. */
export class WordsByFirst {
  private readonly words = new Map<number, string[]>();

  constructor(words: readonly string[]) {
    for (const word of [...words].sort((a, b) => b.length - a.length)) {
      const first = word.charCodeAt(0);
      const known = this.words.get(first);
      if (known) known.push(word);
      else this.words.set(first, [word]);
    }
  }

  /** Length of the longest word that stands at the position; 0 where none does. */
  lengthAt(text: string, position: number): number {
    const words = this.words.get(text.charCodeAt(position));
    if (words) for (const word of words) if (text.startsWith(word, position)) return word.length;
    return 0;
  }
}
