import { expect, test } from 'vitest';
import { nodeSchemas, type RelationType, relationSchemas } from '../../src/model/fact.js';
import { relationEnds } from '../../src/model/relation-ends.js';

const labels = Object.keys(nodeSchemas);

test.each(Object.keys(relationSchemas) as RelationType[])('%s leads to what its schema says', (type) => {
  const { from, to } = relationSchemas[type].shape;
  const bearersOf = (end: { safeParse(id: string): { success: boolean } }) =>
    labels.filter((label) => end.safeParse(`${label.toLowerCase()}/x`).success);
  const onlyOne = (found: string[]) => (found.length === 1 ? found[0] : undefined);
  expect({ from: onlyOne(bearersOf(from)), to: onlyOne(bearersOf(to)) }).toEqual({
    from: relationEnds[type]?.from,
    to: relationEnds[type]?.to,
  });
});
