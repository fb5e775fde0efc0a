/** So much of the table is filled at most. */
const fullest = 0.5;

/**
 * Forms behind their first two characters, character by character, each character a node with the value of the form that ends
 * there, infinite where none does. A hash table of numbers with open addressing: no string is made to look a form up.
 */
export class FormTree {
  /** By node; 0 is none. */
  values: Float64Array;
  private parents: Int32Array;
  private characters: Uint16Array;
  private slots: Int32Array;
  private count = 0;

  /** `size` is that at first, a power of two. */
  constructor(size = 64) {
    this.values = new Float64Array(size).fill(Number.POSITIVE_INFINITY, 0, 1);
    this.parents = new Int32Array(size);
    this.characters = new Uint16Array(size);
    this.slots = new Int32Array(size / fullest);
  }

  /** A node for the first two characters of a form. */
  root(): number {
    return this.node(0, 0);
  }

  /** The node of the character behind a node; 0 where no form goes on so. */
  next(node: number, character: number): number {
    return this.slots[this.slotOf(node, character)] as number;
  }

  /** The same, made where it is not there. */
  grow(node: number, character: number): number {
    const known = this.next(node, character);
    if (known > 0) return known;
    const made = this.node(node, character);
    this.slots[this.slotOf(node, character)] = made;
    return made;
  }

  private node(parent: number, character: number): number {
    const node = ++this.count;
    if (node >= this.values.length) this.resize();
    this.parents[node] = parent;
    this.characters[node] = character;
    this.values[node] = Number.POSITIVE_INFINITY;
    return node;
  }

  /** Where the node is, or would be. */
  private slotOf(parent: number, character: number): number {
    const { slots, parents, characters } = this;
    const last = slots.length - 1;
    let slot = (Math.imul(Math.imul(parent, 0x9e37_79b1) + character, 0x85eb_ca6b) >>> 12) & last;
    for (let node = slots[slot] as number; node > 0; node = slots[slot] as number) {
      if (parents[node] === parent && characters[node] === character) return slot;
      slot = (slot + 1) & last;
    }
    return slot;
  }

  private resize(): void {
    const { values, parents, characters } = this;
    const size = 2 * values.length;
    this.values = new Float64Array(size);
    this.values.set(values);
    this.parents = new Int32Array(size);
    this.parents.set(parents);
    this.characters = new Uint16Array(size);
    this.characters.set(characters);
    this.slots = new Int32Array(size / fullest);
    for (let node = 1; node < values.length; node++) {
      const parent = parents[node] as number;
      if (parent > 0) this.slots[this.slotOf(parent, characters[node] as number)] = node;
    }
  }
}
