import { expect, test } from 'vitest';
import { type Layout, unpacker } from '../../src/query/packed.js';

const person: Layout = {
  object: [
    ['id', undefined],
    ['name', undefined],
  ],
};

test('an object travels as the list of its values', () => {
  expect(unpacker(person)(['person/zhang-san', '张三'])).toEqual({ id: 'person/zhang-san', name: '张三' });
});

test('objects within objects, lists and maps', () => {
  const page: Layout = { map: { rows: { each: { object: [['node', person]] } } } };
  expect(unpacker(page)({ total: 2, rows: [[['person/zhang-san', '张三']], [null]] })).toEqual({
    total: 2,
    rows: [{ node: { id: 'person/zhang-san', name: '张三' } }, { node: null }],
  });
});

test('an object of one of several types begins with its type', () => {
  const either: Layout = {
    byType: {
      Person: { object: [['#type', undefined], ...person.object] },
      Place: {
        object: [
          ['#type', undefined],
          ['country', undefined],
        ],
      },
    },
  };
  expect([['Place', 'XX'], ['Person', 'person/li-si', '李四'], null].map(unpacker(either))).toEqual([
    { '#type': 'Place', country: 'XX' },
    { '#type': 'Person', id: 'person/li-si', name: '李四' },
    null,
  ]);
});

test('a list of values that is no object stays a list', () => {
  expect(unpacker(undefined)(['甲', '乙'])).toEqual(['甲', '乙']);
});
