import Cypher from '@neo4j/cypher-builder';
import type { Projected } from './statement.js';

type Value = Pick<Projected, 'value' | 'layout'>;

/** An object of these values by their keys: a map, or packed. */
export function objectOf(entries: readonly (readonly [key: string, value: Value])[], packs: boolean): Value {
  if (packs) {
    const value = new Cypher.List(entries.map(([, one]) => one.value));
    return { value, layout: { object: entries.map(([key, { layout }]) => [key, layout]) } };
  }
  if (entries.some(([, { layout }]) => layout)) throw new Error('a packed value in what is not');
  return { value: new Cypher.Map(Object.fromEntries(entries.map(([key, { value }]) => [key, value]))) };
}
