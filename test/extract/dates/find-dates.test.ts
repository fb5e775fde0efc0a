import { describe, expect, it } from 'vitest';
import type { DateContext } from '../../../src/extract/dates/date-mention.js';
import { dateRules } from '../../../src/extract/dates/date-rules.js';
import { findDates } from '../../../src/extract/dates/find-dates.js';
import { Hints } from '../../../src/extract/dates/hints.js';
import { isEdtf } from '../../../src/model/partial-date.js';

type Case = readonly [text: string, words: string, edtf: string | null];

const friday: DateContext = { reference: '2018-05-04', referenceBasis: 'DOCUMENT' };

/** Each case: the first date of the text, as words and as EDTF. */
function check(cases: readonly Case[], context: DateContext): void {
  it.each(cases)('%s: %s is %s', (text, words, edtf) => {
    const [mention] = findDates(text, context);
    expect(mention && { words: mention.text, edtf: mention.edtf }).toEqual({ words, edtf });
    expect(text.slice(mention?.start, mention?.end)).toBe(words);
    expect(edtf === null || isEdtf(edtf)).toBe(true);
  });
}

describe('every rule', () => {
  it.each(dateRules.map((rule) => [rule.name, rule.example] as const))('%s reads its example %s', (name, example) => {
    expect(findDates(example, friday)).toMatchObject([{ rule: name, text: example.replace(/[电在]$/u, '') }]);
  });

  it('has a name of its own', () => {
    expect(new Set(dateRules.map(({ name }) => name)).size).toBe(dateRules.length);
  });
});

describe('days of the calendar', () => {
  check(
    [
      ['张三2018年5月17日到访', '2018年5月17日', '2018-05-17'],
      ['他于4/17到访', '4/17', '2018-04-17'],
      ['二〇一八年十二月一日，李四到访', '二〇一八年十二月一日', '2018-12-01'],
      ['五月三日双方会谈', '五月三日', '2018-05-03'],
      ['５月４日双方会谈', '５月４日', '2018-05-04'],
      ['发布于2018-05-03 12:00', '2018-05-03', '2018-05-03'],
      ['发布于2018/5/3', '2018/5/3', '2018-05-03'],
      ['民国107年5月3日', '民国107年5月3日', '2018-05-03'],
      ['12月1日晚，双方共进晚餐', '12月1日', '2017-12-01'],
      ['当地时间5月3日下午抵达', '5月3日', '2018-05-03'],
      ['去年12月1日', '去年12月1日', '2017-12-01'],
      ['本月3日', '本月3日', '2018-05-03'],
      ['上月27日', '上月27日', '2018-04-27'],
      ['下月1日', '下月1日', '2018-06-01'],
      ['甲方3日表示', '3日', '2018-05-03'],
      ['甲方30日表示', '30日', '2018-04-30'],
      ['甲方定于17日赴会', '17日', '2018-05-17'],
      ['十七日到访', '十七日', '2018-04-17'],
      ['周四（3日）到访', '周四（3日）', '2018-05-03'],
      ['5月3日（星期四）到访', '5月3日', '2018-05-03'],
    ],
    friday,
  );

  it.each([
    '第二日的会谈',
    '10日内答复',
    '5日后离开',
    '为期3日',
    '每月5日',
    '2月30日',
    '同日本首相会谈',
    '他同天津代表会谈',
    '三分之一即1/3的议员',
  ])('%s tells no date', (text) => {
    expect(findDates(text, friday)).toEqual([]);
  });

  it('gives a day that follows another its month', () => {
    expect(findDates('2017年3月3日和7日', friday)).toMatchObject([
      { edtf: '2017-03-03', basis: 'TEXT' },
      { edtf: '2017-03-07', basis: 'TEXT' },
    ]);
  });
});

describe('ranges of days', () => {
  check(
    [
      ['2018年5月17日至18日', '2018年5月17日至18日', '2018-05-17/2018-05-18'],
      ['5月3日至4日', '5月3日至4日', '2018-05-03/2018-05-04'],
      ['5月 3日至 4日', '5月 3日至 4日', '2018-05-03/2018-05-04'],
      ['5月3日上午至4日下午', '5月3日上午至4日', '2018-05-03/2018-05-04'],
      ['4月30日至5月2日', '4月30日至5月2日', '2018-04-30/2018-05-02'],
      ['2018年12月31日至2019年1月2日', '2018年12月31日至2019年1月2日', '2018-12-31/2019-01-02'],
      ['12月31日到1月2日', '12月31日到1月2日', '2017-12-31/2018-01-02'],
      ['5月3-4日', '5月3-4日', '2018-05-03/2018-05-04'],
      ['3日至4日', '3日至4日', '2018-05-03/2018-05-04'],
      ['5月3日及4日', '5月3日及4日', '2018-05-03/2018-05-04'],
      ['2、3日', '2、3日', '2018-05-02/2018-05-03'],
      ['双方5月3日起一连两天磋商', '5月3日', '2018-05-03/2018-05-04'],
      ['为期三天的磋商2日开始', '2日', '2018-05-02/2018-05-04'],
    ],
    friday,
  );

  check([['5月11日晚8时到12日清晨', '5月11日晚8时到12日', '2018-05-11/2018-05-12']], {
    reference: '2018-06-01',
    referenceBasis: 'DOCUMENT',
  });
  check([['30及31日', '30及31日', '2018-05-30/2018-05-31']], { reference: '2018-06-01', referenceBasis: 'DOCUMENT' });
});

describe('weekdays', () => {
  check(
    [
      ['在周四及周五两天会谈中', '周四及周五两天', '2018-05-03/2018-05-04'],
      ['周四至周六会谈', '周四至周六', '2018-05-03/2018-05-05'],
      ['发言人周五表示', '周五', '2018-05-04'],
      ['发言人星期日表示', '星期日', '2018-04-29'],
      ['发言人礼拜天表示', '礼拜天', '2018-04-29'],
      ['代表团将于周日启程', '周日', '2018-05-06'],
      ['上周五', '上周五', '2018-04-27'],
      ['下周三', '下周三', '2018-05-09'],
      ['本周一', '本周一', '2018-04-30'],
      ['下周', '下周', '2018-05-07/2018-05-13'],
      ['周末', '周末', '2018-04-28/2018-04-29'],
    ],
    friday,
  );

  it('single numerals, where the dateline has one', () => {
    const days = (text: string) => findDates(text, friday).map(({ edtf }) => edtf);
    expect(days('本报某市三日电：方刚一日抵达，二日会见吴某，访问三日，有一日休息。')).toEqual([
      ...['2018-05-03', '2018-05-01', '2018-05-02'],
    ]);
    expect(days('周某三日抵达，二日会见吴某。')).toEqual([]);
  });

  it.each(['每周五例会', '逢周三开会', '两周后'])('%s tells no date', (text) => {
    expect(findDates(text, friday)).toEqual([]);
  });

  check([['发言人周五表示', '周五', null]], { reference: '2019-02', referenceBasis: 'METADATA' });
  check([['发言人周五表示', '周五', null]], { reference: 'XXXX-01-31', referenceBasis: null });
});

describe('days told from the day of the text', () => {
  check(
    [
      ['今（4）日会见', '今（4）日', '2018-05-04'],
      ['大前天会见', '大前天', '2018-05-01'],
      ['今明两天会谈', '今明两天', '2018-05-04/2018-05-05'],
      ['三天前，他会见', '三天前', '2018-05-01'],
      ['今(4)日会见', '今(4)日', '2018-05-04'],
      ['昨（3）日会见', '昨（3）日', '2018-05-03'],
      ['今天会见', '今天', '2018-05-04'],
      ['昨日会见', '昨日', '2018-05-03'],
      ['前天会见', '前天', '2018-05-02'],
      ['明天会见', '明天', '2018-05-05'],
      ['当日会见', '当日', null],
    ],
    friday,
  );
  check([['昨天会见', '昨天', 'XXXX-01-30']], { reference: 'XXXX-01-31', referenceBasis: null });
  check([['昨天会见', '昨天', null]], { reference: 'XXXX-03-01', referenceBasis: null });

  it('counts 当日 and 次日 from the day told before', () => {
    const days = findDates('5月2日会谈，当日宴请，次日离开，两天后再谈', friday).map(({ edtf }) => edtf);
    expect(days).toEqual(['2018-05-02', '2018-05-02', '2018-05-03', '2018-05-05']);
    expect(findDates('5月2日会谈，此前一天抵达', friday).map(({ edtf }) => edtf)).toEqual(['2018-05-02', '2018-05-01']);
    expect(findDates('次日离开', { ...friday, anchor: '2017-12-31' })).toMatchObject([{ edtf: '2018-01-01' }]);
  });
});

describe('months, years and their parts', () => {
  check(
    [
      ['上个月会晤', '上个月', '2018-04'],
      ['下月访问', '下月', '2018-06'],
      ['去年12月会晤', '去年12月', '2017-12'],
      ['3月份会晤', '3月份', '2018-03'],
      ['将于11月会晤', '11月', '2018-11'],
      ['5月初', '5月初', '2018-05-01/2018-05-10'],
      ['5月中旬', '5月中旬', '2018-05-11/2018-05-20'],
      ['上月下旬', '上月下旬', '2018-04-21/2018-04-30'],
      ['上月底', '上月底', '2018-04-21/2018-04-30'],
      ['中旬访问', '中旬', '2018-05-11/2018-05-20'],
      ['去年底', '去年底', '2017-12'],
      ['2017年年底', '2017年年底', '2017-12'],
      ['第二季度', '第二季度', '2018-04/2018-06'],
      ['去年前三季度', '去年前三季度', '2017-01/2017-09'],
      ['2017年上半年', '2017年上半年', '2017-01/2017-06'],
      ['2017年', '2017年', '2017'],
      ['2016年至2018年', '2016年至2018年', '2016/2018'],
      ['明年', '明年', '2019'],
    ],
    friday,
  );
  check([['上个月会晤', '上个月', '2018-12']], { reference: '2019-01-31', referenceBasis: 'METADATA' });
  check([['上个月会晤', '上个月', 'XXXX-12']], { reference: 'XXXX-01-31', referenceBasis: null });
  check([['2月中旬将启程', '2月中旬', '2019-02-11/2019-02-20']], {
    reference: '2019-01-31',
    referenceBasis: 'METADATA',
  });
  check([['中旬启程', '中旬', 'XXXX-02-11/XXXX-02-20']], {
    reference: 'XXXX-01-31',
    referenceBasis: null,
    hints: new Hints('代表团2月中旬启程'),
  });

  it.each(['10个多月来', '两个月来', '三个月', '20年前', '童年', '每年3月', '86年11月', '年初一'])(
    '%s tells no date',
    (text) => {
      expect(findDates(text, friday)).toEqual([]);
    },
  );

  it('marks a date before which something is due', () => {
    expect(findDates('2020年前达到目标', friday)).toMatchObject([
      { edtf: '2020', granularity: 'YEAR', deadline: true },
    ]);
    expect(findDates('年底前达到目标', friday)).toMatchObject([{ edtf: '2018-12', deadline: true }]);
    expect(findDates('5月3日前往会场', friday)[0]).not.toHaveProperty('deadline');
    expect(findDates('今年前11个月', friday)[0]).not.toHaveProperty('deadline');
  });
});

describe('the year', () => {
  const text = '1月30日至31日会谈';

  it('stays unknown without a reference', () => {
    const [mention] = findDates(text, { reference: null, referenceBasis: null });
    expect(mention).toMatchObject({ edtf: 'XXXX-01-30/XXXX-01-31', granularity: 'INTERVAL' });
    expect(mention).not.toHaveProperty('basis');
  });

  it('comes from the reference, which says on what it rests', () => {
    const context = { reference: '2019-02', referenceBasis: 'METADATA' } as const;
    expect(findDates(text, context)).toMatchObject([{ edtf: '2019-01-30/2019-01-31', basis: 'METADATA' }]);
    expect(findDates('12月1日会晤', context)).toMatchObject([{ edtf: '2018-12-01' }]);
    expect(findDates('3月1日期限', context)).toMatchObject([{ edtf: '2019-03-01' }]);
  });

  it('comes from the text where the text gives it', () => {
    expect(findDates('2017年1月30日', friday)).toMatchObject([{ edtf: '2017-01-30', basis: 'TEXT' }]);
  });
});

describe('a month lost with its drop cap', () => {
  const found = (text: string, hints: string, reference: string | null = null) =>
    findDates(text, {
      reference,
      referenceBasis: reference ? 'METADATA' : null,
      paragraphStart: [0],
      hints: new Hints(hints),
    });

  it('is that of a date which shares a day', () => {
    expect(found('月30日至31日，张三率团', '1月31日，李四到访。3月1日截止')).toMatchObject([
      { text: '月30日至31日', edtf: 'XXXX-01-30/XXXX-01-31', rule: 'range-with-recovered-month' },
    ]);
  });

  it('is that which brings the date within a week of another', () => {
    expect(found(' 月 30日，张三率团', '2月2日，李四到访')).toMatchObject([{ text: '月 30日', edtf: 'XXXX-01-30' }]);
    expect(found('月30日，张三率团', '1月2日，李四到访')).toMatchObject([{ edtf: 'XXXX-12-30' }]);
  });

  it('takes its year from the reference', () => {
    expect(found('月30日至31日', '1月31日', '2019-02')).toMatchObject([
      { edtf: '2019-01-30/2019-01-31', basis: 'METADATA' },
    ]);
  });

  it('stays unknown where the document does not decide', () => {
    expect(found('月30日至31日', '3月31日和5月31日')).toMatchObject([{ edtf: null }]);
    expect(found('月30日至31日', '')).toMatchObject([{ edtf: null }]);
  });

  it('is looked for at the start of a paragraph only', () => {
    expect(findDates('某月30日', { reference: null, referenceBasis: null, hints: new Hints('1月30日') })).toEqual([]);
  });
});
