import { describe, expect, it } from 'vitest';
import { constraintsCypher, schemaStatements } from '../../src/graph/constraints.js';

describe('the constraints and indexes', () => {
  it('stand in schema/constraints.cypher as the code has them (vitest -u writes the file anew)', async () => {
    await expect(constraintsCypher()).toMatchFileSnapshot('../../schema/constraints.cypher');
  });

  it('have a name each', () => {
    const names = schemaStatements.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
