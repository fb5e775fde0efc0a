import { expect, test } from 'vitest';
import { decodeCursor, encodeCursor } from '../../src/query/cursor.js';

const list = 'Person.meetings';

test.each([[[]], [['meeting/a']], [[3, '張三', null]], [['"`\'\\']]])('a cursor gives back the key %j', (key) => {
  expect(decodeCursor(encodeCursor(list, key), list)).toEqual(key);
});

test('a cursor is safe in an address', () => {
  expect(encodeCursor(list, ['會談?&=/+'])).toMatch(/^[\w-]+$/u);
});

test.each([
  '',
  'null',
  'x',
  Buffer.from('{"a":1}').toString('base64url'),
  Buffer.from('["a",["b"],"c"]').toString('base64url'),
])('what whomet did not give is refused: %j', (cursor) => {
  expect(() => decodeCursor(cursor, list)).toThrow('this is not a cursor that whomet gave');
});

test('a cursor of another list is refused, and the message names both', () => {
  const cursor = encodeCursor('Query.people', ['person/a']);
  expect(() => decodeCursor(cursor, list)).toThrow(/Query\.people.*Person\.meetings/u);
});
