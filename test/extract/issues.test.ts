import { describe, expect, it } from 'vitest';
import { told } from './told.js';

const lead = '张某与李某在北京举行会谈。';
const issues = (sentence: string) =>
  told(lead + sentence, '2018-05-04')
    .nodes('Issue')
    .flatMap(({ names }) => names.filter(({ language }) => language !== 'EN').map(({ value }) => value));

describe('the items of a list of issues are whole', () => {
  it.each([
    ['双方就扩大出口、解决关税和非关税措施等问题，充分交换意见。', ['扩大出口', '解决关税和非关税措施']],
    ['双方围绕投资环境、人员往来等共同关心的议题以及渔业问题进行了交流。', ['投资环境', '人员往来', '渔业问题']],
    ['双方讨论了投资环境、渔业和旅游。', ['投资环境', '渔业', '旅游']],
    ['双方就共同关心的渔业问题进行了讨论。', ['渔业问题']],
    ['双方就两军关系和海洋渔业合作交换意见。', ['两军关系', '海洋渔业合作']],
  ])('%s', (sentence, items) => {
    expect(issues(sentence)).toEqual(expect.arrayContaining(items));
    expect(issues(sentence)).toHaveLength(items.length);
  });

  it('names nothing by 有关问题, and begins no list at 就是', () => {
    expect(issues('双方同意继续就有关问题保持沟通。最好的方式就是办好自己的事情。')).toEqual([]);
  });

  it('a known issue is one, in whatever wording, under its broader one', () => {
    const text = told(`${lead}双方就經貿問題進行討論。`, '2018-05-04');
    expect(text.relations('DISCUSSED').map(({ to }) => to)).toEqual(['issue/trade']);
    expect(told(`${lead}双方就关税进行讨论。`).relations('BROADER')).toEqual([
      { relation: 'BROADER', from: 'issue/tariffs', to: 'issue/trade' },
    ]);
  });
});
