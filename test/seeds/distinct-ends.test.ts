import { join } from 'node:path';
import { expect, it } from 'vitest';
import { distinctEnds } from '../../seeds/distinct-ends.js';

const ends = (...paths: string[]) => [...paths.map((path) => distinctEnds(paths.map(native)).get(native(path)))];
const native = (path: string): string => join(...path.split('/'));

it.each([
  ['one name', ['news/a.txt', 'news/b.txt'], ['a.txt', 'b.txt']],
  ['two folders', ['news/2018/a.txt', 'news/2019/a.txt', 'news/b.txt'], ['2018/a.txt', '2019/a.txt', 'b.txt']],
  ['a folder and one in it', ['a.txt', 'summer/a.txt'], ['a.txt', 'summer/a.txt']],
  [
    'folders of one name',
    ['old/cn/a.txt', 'new/cn/a.txt', 'new/us/a.txt'],
    ['old/cn/a.txt', 'new/cn/a.txt', 'us/a.txt'],
  ],
  ['the same path twice', ['news/a.txt', 'news/a.txt'], ['a.txt', 'a.txt']],
])('of %s', (_, paths, expected) => {
  expect(ends(...paths)).toEqual(expected.map(native));
});
