import { describe, expect, it } from 'vitest';
import { readText, sentencesIn, zonesOf } from './read.js';

const title = '甲国总统会见乙国总理';
const wrapped = [
  '　　甲国总统张某1日在首都会见到访的乙国总理李某，双方就关税',
  '问题和渔业问题深入交换意见，同意继续磋商，还商定扩大两国在能',
  '源、教育、文化等领域的合作。甲国外长王某、乙国外长赵某等参加了',
  '会见。李某邀请张某在方便的时候访问乙国，张某愉快地接受了邀请。',
];

describe('the number of a page', () => {
  it.each(['12', '2 / 3', '- 2 -', '第 2 页 共 3 页', 'Page 2 of 3'])(
    'within a sentence, %s, is no part of it',
    (mark) => {
      const { articles } = readText([title, '', ...wrapped.toSpliced(3, 0, mark)].join('\n'));
      expect(articles).toHaveLength(1);
      expect(sentencesIn(articles[0])).toContain('甲国外长王某、乙国外长赵某等参加了会见。');
    },
  );

  it('between paragraphs begins no article', () => {
    const { articles } = readText(`${title}\n\n甲国总统张某会见李某。\n第 2 页 共 3 页\n双方同意继续磋商。\n`);
    expect(zonesOf(articles[0], 'BODY')).toEqual(['甲国总统张某会见李某。', '双方同意继续磋商。']);
  });

  it('takes the head of the page with it', () => {
    const head = '某某日报 2008年10月25日 第1版';
    const [first = '', second = '', third = '', fourth = ''] = wrapped;
    const { articles } = readText([head, title, first, second, third, '- 1 -', '', head, fourth].join('\n'));
    expect(sentencesIn(articles[0])).toContain('甲国外长王某、乙国外长赵某等参加了会见。');
  });

  it.each(['12', '第二页'])('is not %s where the text counts or tells with it', (number) => {
    const lines = ['甲国总统张某在首都会见乙国总理李某，双方签署了', number, '项合作协议。'];
    expect(readText(lines.join('\n')).articles[0]?.text).toContain(number);
  });
});

it('reads no address as a title', () => {
  const { articles } = readText(`${title}\nhttps://news.example/1.htm\n2008年10月24日 10:00:00\n\n张某会见李某。\n`);
  expect(zonesOf(articles[0], 'HEADLINE')).toEqual([title]);
});

describe('a line whose characters are set apart', () => {
  it('is closed up', () => {
    const { articles } = readText('张 某 会 见 李 某\n\n甲 国 总 统 张 某 2 4 日 会 见 李 某 ， 商 定 合 作 。\n');
    expect(sentencesIn(articles[0])).toEqual(['张某会见李某', '甲国总统张某24日会见李某，商定合作。']);
  });

  it('is not one of several names', () => {
    expect(sentencesIn(readText('出席：张 某、李 某、王 某、赵某 钱某。\n').articles[0])).toEqual([
      '出席：张 某、李 某、王 某、赵某 钱某。',
    ]);
  });
});
