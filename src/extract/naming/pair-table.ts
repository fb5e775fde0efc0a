/** No pair of characters has such a number. */
const free = -0x8000_0000;
/** So much of the table is filled at most. */
const fullest = 0.5;

/**
 * What the words that begin with two characters cost and how long they are: a hash table with open addressing, since a text
 * asks it for every character, and a Map of objects lies too far apart in memory for that.
 */
export class PairTable {
  /** Of the word that the two characters are, by place; infinite where they are none. */
  costs = new Float64Array(0);
  /** Length of the longest word, by place. */
  longest = new Uint8Array(0);
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

  /** Notes a word of two characters or more; `cost` where it is of two. */
  add(word: string, cost: number | undefined): void {
    const key = pairKey(word, 0);
    let place = this.placeOf(key);
    if (this.keys[place] === free) {
      if (++this.count > fullest * this.keys.length) {
        this.resize(33 - this.shift);
        place = this.placeOf(key);
      }
      this.keys[place] = key;
    }
    if (cost !== undefined) this.costs[place] = cost;
    this.longest[place] = Math.max(this.longest[place] as number, word.length);
  }

  /** Where the key is, or would be. */
  private placeOf(key: number): number {
    const { keys } = this;
    let place = Math.imul(key, 0x9e37_79b1) >>> this.shift;
    for (; keys[place] !== key && keys[place] !== free; ) place = (place + 1) & (keys.length - 1);
    return place;
  }

  private resize(bits: number): void {
    const { keys, costs, longest } = this;
    const size = 2 ** bits;
    this.shift = 32 - bits;
    this.keys = new Int32Array(size).fill(free);
    this.costs = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    this.longest = new Uint8Array(size);
    keys.forEach((key, from) => {
      if (key === free) return;
      const place = this.placeOf(key);
      this.keys[place] = key;
      this.costs[place] = costs[from] as number;
      this.longest[place] = longest[from] as number;
    });
  }
}

/** A number for two characters, small enough for the engine's fast integers where both are Chinese. */
const pairKey = (text: string, at: number): number =>
  (text.charCodeAt(at) - 0x4e00) * 0x5200 + text.charCodeAt(at + 1) - 0x4e00;
