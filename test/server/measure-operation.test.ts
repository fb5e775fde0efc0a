import { Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { measureOperation } from '../../src/server/measure-operation.js';

const measure = (text: string) => {
  const document = parse(text);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('the text has no operation');
  return measureOperation(document, operation);
};

describe('measureOperation', () => {
  test('counts nested fields, fields, aliases and root fields', () => {
    expect(measure('{ a { b { c } } x: d e: a { b } }')).toEqual({ depth: 3, fields: 6, aliases: 2, rootFields: 3 });
  });

  test('counts a fragment as often as it is spread', () => {
    const size = measure('{ one: a { ...F } two: a { ...F } } fragment F on T { b { c d: e } }');
    expect(size).toEqual({ depth: 3, fields: 8, aliases: 4, rootFields: 2 });
  });

  test('an inline fragment adds no depth of its own', () => {
    expect(measure('{ a { ... on T { b } } }').depth).toBe(2);
  });

  test('a root field asked for twice under one name is one field of the answer', () => {
    expect(measure('{ a { b } a { c } ...F ...F } fragment F on Query { a { d } }').rootFields).toBe(1);
  });

  test('introspection has no depth', () => {
    expect(measure('{ __schema { types { fields { type { ofType { name } } } } } }').depth).toBe(0);
  });

  test('fragments that double at every step are counted without being spelled out', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, i) => `fragment F${i} on T { x: a { ...F${i + 1} } y: a { ...F${i + 1} } }`,
    );
    const size = measure(`{ ...F0 } ${fragments.join(' ')} fragment F60 on T { z }`);
    expect(size.fields).toBeGreaterThan(2 ** 60);
  });

  test('a fragment that spreads itself ends', () => {
    expect(measure('{ ...F } fragment F on T { a { ...F } }').fields).toBe(1);
  });
});
