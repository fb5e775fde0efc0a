/** A map that forgets what was used longest ago when it is full. */
export class BoundedCache<Key, Value> {
  readonly #entries = new Map<Key, Value>();

  constructor(private readonly capacity: number) {}

  get isFull(): boolean {
    return this.#entries.size >= this.capacity;
  }

  /** The value of the key, made and kept if it is not there. */
  get(key: Key, make: () => Value): Value {
    const known = this.#entries.get(key);
    if (known !== undefined) this.#entries.delete(key);
    const value = known ?? make();
    this.#entries.set(key, value);
    if (this.#entries.size > this.capacity) this.#entries.delete(this.#entries.keys().next().value as Key);
    return value;
  }
}
