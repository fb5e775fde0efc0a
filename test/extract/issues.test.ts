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

  it.each([
    ['双方讨论了甲岛问题与渔业合作。', ['甲岛问题', '渔业合作']],
    ['双方就渔业补贴、休渔与海关通关等议题交换意见。', ['渔业补贴', '休渔', '海关通关']],
    ['双方就缓和渔业纠纷、举行渔业会谈等问题交换了意见。', ['缓和渔业纠纷', '举行渔业会谈']],
    ['会面集中讨论渔业政策，包括休渔、补贴和捕捞配额等。', ['渔业政策', '休渔', '补贴', '捕捞配额']],
    ['双方在渔业、旅游等议题上进行了坦诚的讨论。', ['渔业', '旅游']],
    ['双方就渔船被扣一事各自阐述了立场。', ['渔船被扣一事']],
    ['会谈中，双方对渔业资源枯竭深表关切。', ['渔业资源枯竭']],
    ['双方表达了对渔业补贴的看法。', ['渔业补贴']],
    ['联合声明提到渔业补贴。', ['渔业补贴']],
  ])('%s', (sentence, items) => {
    expect(issues(sentence)).toEqual(expect.arrayContaining(items));
  });

  it.each([
    '双方就此展开磋商。',
    '王某到外地与渔民讨论渔业补贴。',
    '双方不可能谈及渔业补贴。',
    '两人闭门谈了近三个半小时。',
    '张某与王某在电话中讨论渔业补贴。',
  ])('%s lists nothing for the talks', (sentence) => {
    expect(issues(sentence)).toEqual([]);
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

describe('a list in a sentence that tells of several meetings', () => {
  it('is of the one in its own part of the sentence that says who met', () => {
    const text = told('张某4日在北京会见李某，会谈内容包括渔业补贴；5日，张某同王某举行会谈。', '2018-05-06');
    const discussed = text.relations('DISCUSSED');
    expect(discussed.map(({ to }) => to)).toEqual(['issue/渔业补贴']);
    expect(discussed[0]?.from).toMatch(/zhang-li$/u);
  });
});
