import { describe, expect, it } from 'vitest';
import { told } from './told.js';

/** The issues of the one meeting told, by the form that the text or the lexicon gives them first. */
function topics(text: string): string[] {
  const facts = told(text, '2018-05-04');
  const names = new Map(facts.nodes('Issue').map(({ id, names }) => [id, names[0]?.value ?? id]));
  return facts.relations('DISCUSSED').map(({ to }) => names.get(to) ?? to);
}

const lead = '张某4日在北京会见李某。';

describe('what the talk was about, where nothing lists it', () => {
  it('is what both sides speak of, whole', () => {
    expect(
      topics(`${lead}\n张某表示，中方愿推进跨海大桥项目建设。\n李某表示，美方支持跨海大桥项目建设，愿同中方加强协调。`),
    ).toEqual(['跨海大桥项目建设']);
  });

  it('is not what every talk has, said once', () => {
    expect(topics(`${lead}张某表示，双方应深化各领域务实合作。`)).toEqual([]);
  });

  it('is not what somebody says who was not there', () => {
    expect(topics(`${lead}\n王某表示，跨海大桥问题必须解决。跨海大桥问题由来已久。`)).toEqual([]);
  });

  it('is what both agree on, and each field that they name', () => {
    expect(topics(`${lead}\n双方同意深化海水淡化、深海养殖等领域合作。`)).toEqual(['海水淡化', '深海养殖']);
  });

  it('is each point of somebody who counts them', () => {
    expect(
      topics(`${lead}\n张某表示，中方愿推动合作。\n一是推进跨海大桥项目建设。\n李某表示，美方支持跨海大桥项目建设。`),
    ).toContain('跨海大桥项目建设');
  });

  it('is a quoted name that ends in a word for a topic', () => {
    expect(topics(`${lead}\n张某表示，中方愿推动“甲海行为准则”磋商。\n李某表示，美方支持“甲海行为准则”。`)).toEqual([
      '“甲海行为准则”',
    ]);
  });

  it('adds nothing to a sentence that lists it', () => {
    expect(topics(`${lead}双方就渔业问题交换意见。`)).toHaveLength(1);
  });
});

describe('relations of two countries', () => {
  it('are one issue, in whatever order and manner', () => {
    const text = told(
      `${lead}\n张某表示，中方愿推动中美关系稳定发展。\n李某表示，美方愿深化美中全面战略伙伴关系。`,
      '2018-05-04',
    );
    expect(text.relations('DISCUSSED').map(({ to, rules }) => [to, rules])).toEqual([
      ['issue/china-united-states-relations', ['issues:topic']],
    ]);
  });

  it('are those of the two that met, where the text says 两国关系', () => {
    const text = told(`${lead}\n张某表示，两国关系稳定发展。\n李某表示，美方重视两国关系。`, '2018-05-04');
    expect(text.relations('DISCUSSED').map(({ to }) => to)).toEqual(['issue/china-united-states-relations']);
  });

  it('have a name that says whose 两国关系 they are', () => {
    const text = told(`${lead}\n张某表示，两国关系稳定发展。\n李某表示，美方重视两国关系。`, '2018-05-04');
    expect(text.nodes('Issue').flatMap(({ names }) => names.map(({ value }) => value))).toContain('中美两国关系');
  });

  it('are another issue where they are narrower', () => {
    expect(topics(`${lead}双方就中美经贸关系交换意见。`)).not.toContain('issue/china-united-states-relations');
  });
});

describe('topics of several meetings in one article', () => {
  it('belong to the one that the text goes on about', () => {
    const text = told(
      '4日，张某在北京会见李某。\n会见李某时，张某表示，跨海大桥问题十分重要。跨海大桥问题应尽快解决。\n会见王某时，张某表示，渔业纠纷问题十分重要。渔业纠纷问题应尽快解决。',
      '2018-05-04',
    );
    const with_ = (meeting: string) =>
      text
        .relations('DISCUSSED')
        .filter(({ from }) => from.includes(meeting))
        .map(({ to }) => to);
    expect(with_('-li-')).not.toContain('issue/渔业纠纷');
    expect(with_('wang')).toEqual(['issue/渔业纠纷']);
  });
});
