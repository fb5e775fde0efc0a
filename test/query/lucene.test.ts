import { expect, test } from 'vitest';
import { misspelledQuery, nearestQuery, partQuery, sentenceQuery, sharedQuery } from '../../src/query/lucene.js';

test.each([
  ['Zhang San', '+zhang* +san*'],
  ['張三', '+"张三"'],
  ['三', '+(三* *三)'],
  ["O'Liu", '+o?liu*'],
  ['约翰·史密斯', '+"约翰" +"史密斯"'],
  ['占位部 Ministry', '+"占位部" +ministry*'],
])('names with %s within are asked for as %s', (text, query) => {
  expect(partQuery(text)).toBe(query);
});

test.each([
  ['張三 贸易', '+"张三" +"贸易"'],
  ['談', '+(谈 谈*)'],
  ['Ｇ２０峰會', '+"g20峰会"'],
  ['Zhang s', '+zhang* +s'],
])('sentences with %s within are asked for as %s', (text, query) => {
  expect(sentenceQuery(text)).toBe(query);
});

test.each([
  ['Zhang Sam', 1, 'zhangsam~1 OR (+zhang~1 +sam~1)'],
  ['Zhang Sam', 2, 'zhangsam~2 OR (+zhang~1 +sam~1)'],
  ['Sam', 1, 'sam~1'],
  ['Sam', 2, ''],
  ['Xi', 1, ''],
  ['张散', 1, ''],
])('names like %s with %d typos a word are asked for as %s', (text, typos, query) => {
  expect(misspelledQuery(text, typos)).toBe(query);
});

test('names within a text are among those that share a word or a pair of characters with it', () => {
  expect(sharedQuery('部长張三 Zhang')).toBe('"部长" OR "长张" OR "张三" OR zhang');
});

test.each([
  ['Zhang Sam', 'zhangsam~2 OR zhang~1 OR sam~1'],
  ['張散', '张散^4 OR 张* OR *散'],
])('looking for what is near %s asks the index for %s', (text, query) => {
  expect(nearestQuery(text)).toBe(query);
});

test.each(['', ' ', '?*~', '+-&&||!(){}[]^":\\/'])('of %j nothing is left to ask for', (text) => {
  for (const query of [partQuery, sentenceQuery, sharedQuery, nearestQuery]) expect(query(text)).toBe('');
  expect(misspelledQuery(text, 1)).toBe('');
});

test('no operator gets through', () => {
  const text = 'a AND -b OR (c:d*) NOT "e"~9';
  expect(partQuery(text)).toBe('+a* +and* +b* +or* +c* +d* +not* +e* +9*');
  expect(sentenceQuery(text)).toBe('+a +and* +b +or* +c +d +not* +e +9');
});
