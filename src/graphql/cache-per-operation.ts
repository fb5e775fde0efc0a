import type { OperationDefinitionNode } from 'graphql';
import { BoundedCache } from '../model/bounded-cache.js';

/** What is worked out once for an operation and a key of its request; forgotten with the operation itself. */
export class CachePerOperation<Value> {
  readonly #caches = new WeakMap<OperationDefinitionNode, BoundedCache<string, Value>>();

  /** Of each operation so many values are kept. */
  constructor(private readonly capacity: number) {}

  get(operation: OperationDefinitionNode, key: string, make: () => Value): Value {
    const known = this.#caches.get(operation);
    if (known) return known.get(key, make);
    const begun = new BoundedCache<string, Value>(this.capacity);
    this.#caches.set(operation, begun);
    return begun.get(key, make);
  }
}
