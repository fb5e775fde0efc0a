import { describe, expect, it } from 'vitest';
import { type Told, told } from './told.js';

const lead = '张某与李某3日在北京就中美经贸问题举行会谈。';

/** Each statement in short: kind, who made it, to whom, through whom, whose report. */
const statements = (text: Told) =>
  text.nodes('Statement').map(({ id, kind }) => ({
    kind,
    by: text
      .relations('MADE_BY')
      .filter(({ from }) => from === id)
      .map(({ to }) => to)
      .sort(),
    to: text
      .relations('ADDRESSED_TO')
      .filter(({ from }) => from === id)
      .map(({ to }) => to),
    through: text
      .relations('CONVEYED_BY')
      .filter(({ from }) => from === id)
      .map(({ to }) => to),
    source: text
      .relations('ATTRIBUTED_TO')
      .filter(({ from }) => from === id)
      .map(({ to, via }) => (via ? `${to} ${via}` : to)),
  }));

describe('who says it', () => {
  const makers = (text: string) => statements(told(text)).map(({ by }) => by.map((id) => id.replace('person/', '')));

  it('is each of those who say it together', () => {
    expect(makers(`${lead}\n张某和李某表示，愿加强渔业合作。`)).toEqual([['li', 'zhang']]);
    expect(makers(`${lead}\n赵某、李某说，愿加强渔业合作。`)).toEqual([['li', 'zhao']]);
  });

  it.each(['支持张某和李某的渔民', '张某和李某领导的团队', '张某和李某各自的团队'])('is neither of %s', (who) => {
    expect(makers(`${lead}\n${who}表示，愿加强渔业合作。`)).toEqual([]);
  });

  it('is he of whom the sentence before was', () => {
    expect(makers(`${lead}\n张某转述了情况。他表示，愿加强渔业合作。`)).toEqual([['zhang']]);
    expect(makers(`${lead}\n对于李某的建议，赵某说，渔业重要。\n他表示，愿加强渔业合作。`)).toEqual([
      ['zhao'],
      ['zhao'],
    ]);
  });

  it.each([
    ['goes on about another', '赵某抵达北京，李某在机场迎接。他表示，愿加强渔业合作。'],
    ['goes on about somebody unnamed', '赵某抵达北京，一名渔民在机场等候。他表示，愿加强渔业合作。'],
    ['only says when', '在会见李某时，赵某转述了情况。他表示，愿加强渔业合作。'],
    ['tells of others too', '被问到李某近况，赵某没有回答。他表示，愿加强渔业合作。'],
  ])('is nobody where the sentence before %s of the first whom it names', (_, text) => {
    expect(makers(`${lead}\n${text}`)).toEqual([]);
  });
});

describe('what was said', () => {
  it('an agreement and a difference are of both sides', () => {
    expect(statements(told(`${lead}\n双方同意保持沟通。双方在一些问题上存在较大分歧。`))).toEqual([
      { kind: 'AGREEMENT', by: ['place/cn', 'place/us'], to: [], through: [], source: [] },
      { kind: 'DIFFERENCE', by: ['place/cn', 'place/us'], to: [], through: [], source: [] },
    ]);
  });

  it('a demand that a newspaper reports from a paper is the claim of the newspaper, and not said at the meeting', () => {
    const text = told(`${lead}\n《某某日报》记者撰文，引述一份会前文件称，美国要求中国减少顺差。`);
    expect(statements(text)).toEqual([
      { kind: 'DEMAND', by: ['place/us'], to: ['place/cn'], through: [], source: ['organization/daily 一份会前文件'] },
    ]);
    expect(text.relations('STATED_AT')).toEqual([]);
  });

  it('a message has a sender, a recipient and a bearer; greetings inside it too', () => {
    const text = told(
      '李某总统在北京会见张某。\n张某转达赵某主席致李某总统的口信。赵某在口信中指出，我和王某向总统先生致以新春问候。',
    );
    expect(statements(text)).toEqual([
      { kind: 'MESSAGE', by: ['person/zhao'], to: ['person/li'], through: ['person/zhang'], source: [] },
      {
        kind: 'MESSAGE',
        by: ['person/wang', 'person/zhao'],
        to: ['person/li'],
        through: ['person/zhang'],
        source: [],
      },
      { kind: 'MESSAGE', by: ['person/zhao'], to: ['person/li'], through: ['person/zhang'], source: [] },
    ]);
  });

  it('what a spokesman says is his body’s report, in the next sentence too', () => {
    const text = told(`${lead}\n中国商务部发言人表示，中方就渔业与美方进行严正交涉。发言人称，美方将认真回应。`);
    expect(statements(text).map(({ kind, source }) => [kind, ...source])).toEqual([
      ['POSITION', 'organization/ministry'],
      ['COMMITMENT', 'organization/ministry'],
    ]);
  });

  it.each([
    ['where the sentence goes on about them', '李某请张某转达问候，并表示美方反对关税。', ['person/li']],
    ['not where another begins', '李某请张某转达问候，但有关团体发表声明，认为关税不当。', []],
    ['whatever the word for it', '李某承诺，美方会降低关税。', ['person/li']],
    ['not where it is none', '李某没有承诺，美方会降低关税。', []],
    ['nor what was done about it', '李某不顾警告，提高关税。', []],
    ['of whom the clause before names', '李某请张某转达问候，随后王某会见传媒，表示关税不当。', ['person/wang']],
    ['not of whose words it tells', '李某的言论引起不满，强调关税不当。', []],
    ['nor of who is spoken of', '李某遭王某批评，称关税不当。', []],
    ['nor of one of two', '李某和张某共同会见传媒，强调关税重要。', []],
    ['and not of where they were before', '李某出席国务院会议并会见王某，强调关税重要。', ['person/li']],
  ])('is of who is named in the clause before: %s', (_, sentence, by) => {
    const positions = statements(told(`${lead}\n${sentence}`)).filter(({ kind }) => kind === 'POSITION');
    expect(positions.flatMap((statement) => statement.by)).toEqual(by);
  });

  it('what is not said to be so is no statement', () => {
    expect(statements(told(`${lead}\n报道并无详述双方在哪些领域达成共识。`))).toEqual([]);
  });
});
