import { expect, test } from 'vitest';
import { nearestQuery, searchQuery } from '../../src/query/lucene.js';

test.each([
  ['Zhang San', '(+zhang* +san*) OR folded:zhangsan*'],
  ['張三', '(+"张三") OR folded:张三*'],
  ['三', '(+(三* *三)) OR folded:三*'],
  ["O'Liu", '(+o?liu*) OR folded:oliu*'],
  ['约翰·史密斯', '(+"约翰" +"史密斯") OR folded:约翰史密斯*'],
  ['占位部 Ministry', '(+"占位部" +ministry*) OR folded:占位部ministry*'],
])('searching for %s asks the index for %s', (text, query) => {
  expect(searchQuery(text)).toBe(query);
});

test.each([
  ['Zhang Sam', 'zhangsam~2 OR zhang~1 OR sam~1'],
  ['張散', '张散^4 OR 张* OR *散'],
])('looking for what is near %s asks the index for %s', (text, query) => {
  expect(nearestQuery(text)).toBe(query);
});

test.each(['', ' ', '?*~', '+-&&||!(){}[]^":\\/'])('of %j nothing is left to ask for', (text) => {
  expect(searchQuery(text)).toBe('');
  expect(nearestQuery(text)).toBe('');
});

test('no operator gets through', () => {
  expect(searchQuery('a AND -b OR (c:d*) NOT "e"~9')).toBe(
    '(+a* +and* +b* +or* +c* +d* +not* +e* +9*) OR folded:aandborcdnote9*',
  );
});
