import { describe, expect, it } from 'vitest';
import { told } from './told.js';

const people = (text: string) =>
  told(text, '2018-05-09')
    .nodes('Person')
    .filter(({ listed }) => !listed)
    .map(({ names }) => names[0]?.value)
    .sort();

describe('people nobody listed', () => {
  it.each([
    ['a title before the name', '财政部长周某某表示，关税问题重要。', ['周某某']],
    ['a foreign name to its last syllable', '总统阿巴卡多在北京会见张某。', ['阿巴卡多']],
    ['a foreign name with a dot, and later its last part', '部长约翰·巴达克8日说。巴达克还说。', ['约翰·巴达克']],
    ['a Latin name', '特使Abel Carter表示欢迎。', ['Abel Carter']],
    ['a list that goes on', '张某、周某某、吴某某等参加会见。', ['吴某某', '周某某']],
  ])('%s', (_, text, names) => {
    expect(people(text)).toEqual(names);
  });

  it.each(['发言人周五表示，会谈很好。', '主席高度评价两国关系。', '部长方面没有回应。'])('%s names nobody', (text) => {
    expect(people(text)).toEqual([]);
  });
});
