import { describe, expect, it } from 'vitest';
import { told } from './told.js';

describe('a meeting is found by its frame, not by its word', () => {
  it('A会见B: who receives is the host, who is received the guest; titles are their capacity', () => {
    const text = told('美国总统李某5月8日在北京会见了来访的国务院副总理张某。', '2018-05-09');
    expect(text.meetings()).toEqual([
      {
        status: 'HELD',
        kind: 'BILATERAL',
        date: '2018-05-08',
        who: ['person/li HOST', 'person/zhang GUEST'],
        at: ['place/beijing'],
        about: [],
      },
    ]);
    expect(text.relations('ATTENDED').map(({ capacity }) => capacity)).toEqual(['美国总统', '国务院副总理']);
  });

  it('两个代表团举行磋商: the leaders lead, on behalf of their delegations', () => {
    const text = told(
      '张某率领的中方团队与美国贸易代表李某率领的美方团队3日在上海举行经贸磋商，双方就关税、农业等问题交换意见。',
      '2018-05-04',
    );
    expect(text.meetings()).toMatchObject([
      {
        kind: 'TALKS',
        status: 'HELD',
        date: '2018-05-03',
        who: ['person/li LEAD', 'person/zhang LEAD'],
        at: ['place/shanghai'],
        about: ['issue/farming', 'issue/tariffs'],
      },
    ]);
    expect(text.relations('ATTENDED').map(({ onBehalfOf }) => onBehalfOf)).toEqual([
      'organization/delegation-of-cn',
      'organization/delegation-of-us',
    ]);
  });

  it('a name inside a title is nobody present', () => {
    const text = told('李某在北京会见了王某总统特使、国务院副总理张某。', '2018-05-04');
    expect(
      text
        .relations('ATTENDED')
        .map(({ from }) => from)
        .sort(),
    ).toEqual(['person/li', 'person/zhang']);
  });

  it('a wish is proposed, a plan is planned, and neither is held', () => {
    const text = told(
      '李某表示，我期待与张某主席早日会晤。财政部长王某6月中旬将率领美方团队赴华同中方继续进行磋商。',
      '2018-05-04',
    );
    expect(text.meetings()).toMatchObject([
      { status: 'PROPOSED', date: null, who: ['person/li LEAD', 'person/zhang LEAD'] },
      { status: 'PLANNED', date: '2018-06-11/2018-06-20', at: ['place/cn'] },
    ]);
  });

  it.each([
    '张某与李某没有会晤。',
    '双方愿通过对话磋商解决问题。',
    '下一轮磋商即将展开。',
    '张某说，磋商期限还剩一个月。',
    '美国提出一份会晤前交给中方的文件。',
  ])('%s tells of no meeting that was held', (text) => {
    expect(
      told(text, '2018-05-04')
        .nodes('Meeting')
        .filter(({ status }) => status === 'HELD'),
    ).toEqual([]);
  });

  it('keeps XXXX where nothing tells the year', () => {
    const [meeting] = told('李某5月8日在北京会见张某。').nodes('Meeting');
    expect(meeting).toMatchObject({ date: 'XXXX-05-08', dateText: '5月8日' });
    expect(meeting).not.toHaveProperty('dateBasis');
    expect(meeting).not.toHaveProperty('earliest');
  });

  it('inside a message, 上个月 and 我 count from who sends it and when', () => {
    const text = told(
      '李某总统1月31日在北京会见张某。\n张某转达赵某主席致李某总统的口信。赵某在口信中指出，上个月，我同总统先生在上海成功会晤。',
      '2019-02-01',
    );
    expect(text.meetings()).toContainEqual({
      status: 'HELD',
      kind: 'SUMMIT',
      date: '2018-12',
      who: ['person/li LEAD', 'person/zhao LEAD'],
      at: ['place/shanghai'],
      about: [],
    });
  });
});
