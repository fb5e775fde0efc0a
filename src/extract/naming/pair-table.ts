/** No pair of characters has such a number. */
const free = -0x8000_0000;
/** So much of the table is filled at most. */
const fullest = 0.5;

/**
 * What the words of two characters cost and where longer ones go on: a hash table with open addressing, since a text
 * asks it for every character, and a Map of objects lies too far apart in memory for that.
 */
export class PairTable {
  /** Of the word that the two characters are, by place; infinite where they are none. */
  costs = new Float64Array(0);
  /** Where the words that begin so go on in a FormTree, by place; 0 where none does. */
  nodes = new Int32Array(0);
  private keys = new Int32Array(0);
  private shift = 32;
  private count = 0;

  constructor() {
    this.resize(18);
  }

  /** The place of the two characters at a position of a text; -1 where no word begins with them. */
  at(text: string, position: number): number {
    const key = pairKey(text, position);
    const place = this.placeOf(key);
    return this.keys[place] === key ? place : -1;
  }

  /** The place of the first two characters of a word, made where it is not there. */
  place(word: string): number {
    const key = pairKey(word, 0);
    let place = this.placeOf(key);
    if (this.keys[place] === free) {
      if (++this.count > fullest * this.keys.length) {
        this.resize(33 - this.shift);
        place = this.placeOf(key);
      }
      this.keys[place] = key;
    }
    return place;
  }

  /** Where the key is, or would be. */
  private placeOf(key: number): number {
    const { keys } = this;
    let place = Math.imul(key, 0x9e37_79b1) >>> this.shift;
    for (; keys[place] !== key && keys[place] !== free; ) place = (place + 1) & (keys.length - 1);
    return place;
  }

  private resize(bits: number): void {
    const { keys, costs, nodes } = this;
    const size = 2 ** bits;
    this.shift = 32 - bits;
    this.keys = new Int32Array(size).fill(free);
    this.costs = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    this.nodes = new Int32Array(size);
    keys.forEach((key, from) => {
      if (key === free) return;
      const place = this.placeOf(key);
      this.keys[place] = key;
      this.costs[place] = costs[from] as number;
      this.nodes[place] = nodes[from] as number;
    });
  }
}

/** A number for two characters, small enough for the engine's fast integers where both are Chinese. */
const pairKey = (text: string, at: number): number =>
  (text.charCodeAt(at) - 0x4e00) * 0x5200 + text.charCodeAt(at + 1) - 0x4e00;
