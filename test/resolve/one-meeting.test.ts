import { describe, expect, it } from 'vitest';
import { checkReferences } from '../../src/facts/check-references.js';
import { resolveDocuments } from '../../src/resolve/resolve-documents.js';
import { claimsOf, Told } from '../extract/told.js';

const ids = (text: Told) => [...new Set(text.nodes('Meeting').map(({ id }) => id))].sort();
const held = (text: Told) => text.meetings().filter((meeting) => (meeting as { status: string }).status === 'HELD');

describe('one meeting, however often it is told', () => {
  it('in the headline, the body and a later paragraph of one article', () => {
    const text = new Told(
      claimsOf(
        '李某在北京会见张某\n\n　　李某8日在北京会见国务院副总理张某。\n　　会见中，双方就关税进行了讨论。',
        '2018-05-09',
      ),
    );
    expect(held(text)).toMatchObject([{ date: '2018-05-08', about: ['issue/tariffs'] }]);
  });

  it('across documents and scripts, when the people and the day are the same; each document bears it with its own sentence', () => {
    const text = new Told(
      claimsOf('李某5月8日在北京会见张某。', '2018-05-09', 'a.txt'),
      claimsOf('李某8日會見了張某。', '2018-05-08', 'b.txt'),
    );
    const ids = new Set(text.nodes('Meeting').map(({ id }) => id));
    expect([...ids]).toEqual(['meeting/2018-05-08-li-zhang']);
    expect(text.nodes('Meeting').map(({ evidence }) => evidence.map((id) => id.split('/')[1]))).toEqual([['a'], ['b']]);
    expect(
      text
        .relations('REPORTED_BY')
        .filter(({ from }) => ids.has(from))
        .map(({ to }) => to),
    ).toEqual(['article/a/1', 'article/b/1']);
  });

  it('across documents of which one alone says whose side somebody was on: each tells only of what it names', () => {
    const documents = [
      claimsOf('美国财政部长周某某5月8日在北京会见张某。', '2018-05-09', 'a.txt'),
      claimsOf('财政部长周某某5月8日会见张某。', '2018-05-09', 'b.txt'),
    ];
    const facts = [...resolveDocuments(documents).values()];
    const sides = facts.map((lines) =>
      lines.flatMap((fact) =>
        'relation' in fact && fact.relation === 'ATTENDED' && fact.from === 'person/周某某' ? [fact.side] : [],
      ),
    );
    expect(sides).toEqual([['place/us'], [undefined]]);
    for (const lines of facts)
      expect(() => checkReferences(lines, (_, problem) => new Error(problem) as never)).not.toThrow();
  });

  it('in a chronicle of many, told once by the day and once by what it was', () => {
    const day = (index: number) => `${2000 + (index % 18)}年${1 + (index % 12)}月${1 + (index % 28)}日`;
    const told = Array.from({ length: 90 }, (_, index) => `李某${day(index)}在北京会见张某。`);
    const again = '李某2003年4月4日同张某会谈。会谈于4月4日在北京举行，历时两小时。';
    const once = new Told(claimsOf(told.join('\n'), '2018-05-09'));
    const twice = new Told(claimsOf([...told, again].join('\n'), '2018-05-09'));
    expect(ids(once)).toContain('meeting/2003-04-04-li-zhang');
    expect(ids(twice)).toEqual(ids(once));
    expect(twice.meetings().filter(({ date }) => date === '2003-04-04')).toHaveLength(1);
  });

  it('not the talks and the dinner after them', () => {
    const text = new Told(claimsOf('李某5月8日在北京会见张某。会见结束后，李某和方刚设宴款待张某。', '2018-05-09'));
    expect(text.meetings().map(({ kind, who, at }) => [kind, who.length, at])).toEqual([
      ['BILATERAL', 2, ['place/beijing']],
      ['MEAL', 3, []],
    ]);
  });

  it('across documents, when the day stands only in a later sentence of each', () => {
    const article = '李某与张某举行会谈。\n会谈于5月8日在北京举行。';
    const text = new Told(claimsOf(article, '2018-05-09', 'a.txt'), claimsOf(article, '2018-05-09', 'b.txt'));
    expect(ids(text)).toEqual(['meeting/2018-05-08-li-zhang']);
  });

  it('not across documents of which another sentence tells another place', () => {
    const at = (place: string) => `李某与张某举行会谈。\n会谈于5月8日在${place}举行。`;
    const text = new Told(claimsOf(at('北京'), '2018-05-09', 'a.txt'), claimsOf(at('上海'), '2018-05-09', 'b.txt'));
    expect(ids(text)).toHaveLength(2);
  });

  it.each([
    ['the day', '李某与张某5月8日举行会谈。\n会谈在北京举行。', '李某与张某5月8日举行会谈。\n会谈在上海举行。'],
    ['only the month', '李某5月20日会见张某。', '李某本月会见了张某。\n会见于5月8日在北京举行。'],
  ])('not where sentences behind that with %s tell otherwise', (_, a, b) => {
    const documents = [claimsOf(a, '2018-05-31', 'a.txt'), claimsOf(b, '2018-05-31', 'b.txt')];
    expect(ids(new Told(...documents))).toHaveLength(2);
    expect(ids(new Told(...documents.toReversed()))).toHaveLength(2);
  });

  it.each([
    ['in papers of the same days', ['李某同张某举行会谈。', '2018-05-08'], ['李某與張某舉行會談。', '2018-05-09'], 1],
    ['not a week later', ['李某同张某举行会谈。', '2018-05-08'], ['李某同张某举行会谈。', '2018-05-15'], 2],
    ['not of others', ['李某同张某举行会谈。', '2018-05-08'], ['李某同赵某举行会谈。', '2018-05-08'], 2],
    ['not elsewhere', ['李某同张某在北京举行会谈。', '2018-05-08'], ['李某同张某在上海举行会谈。', '2018-05-08'], 2],
    ['not of earlier days', ['李某同张某举行会谈。', '2018-05-08'], ['李某早前同张某举行会谈。', '2018-05-08'], 2],
    [
      'not where one paper tells of two',
      ['李某同张某会谈。', '2018-05-08'],
      ['李某同张某在北京会谈。\n李某同张某在上海会谈。', '2018-05-08'],
      3,
    ],
  ] as const)('news without a day: %s', (_, [a, on], [b, then], count) => {
    const text = new Told(claimsOf(a, on, 'a.txt'), claimsOf(b, then, 'b.txt'));
    expect(ids(text)).toHaveLength(count);
  });

  it('of two groups only where they have somebody in common', () => {
    const told = (who: string) => `美国代表团5月8日与多名中国议员举行闭门会面。与会的议员包括${who}。`;
    const text = (a: string, b: string) =>
      new Told(claimsOf(told(a), '2018-05-09', 'a.txt'), claimsOf(told(b), '2018-05-09', 'b.txt'));
    expect(ids(text('张某', '赵某'))).toHaveLength(2);
    expect(ids(text('张某和赵某', '赵某和张某'))).toHaveLength(1);
  });

  it('across documents that tell of two meetings each: they stay two', () => {
    const article = '李某与张某举行磋商。\n磋商于5月8日在北京举行。\n李某5月20日在上海会见张某。';
    const text = new Told(claimsOf(article, '2018-05-21', 'a.txt'), claimsOf(article, '2018-05-21', 'b.txt'));
    expect(ids(text)).toEqual(['meeting/2018-05-08-li-zhang', 'meeting/2018-05-20-li-zhang']);
  });

  it('across documents, when nobody is named but the countries and the day are the same', () => {
    const text = new Told(
      claimsOf('中国和美国官员将于5月8日在上海举行会谈。', '2018-05-01', 'a.txt'),
      claimsOf('美國和中國官員本月8日將在上海舉行會談。', '2018-05-02', 'b.txt'),
      claimsOf('中国和美国官员将于5月28日在上海举行会谈。', '2018-05-02', 'c.txt'),
      claimsOf('中国和美国官员将于5月8日在上海举行磋商。', '2018-05-02', 'd.txt'),
    );
    expect(ids(text)).toEqual([
      'meeting/2018-05-08-cn-us-planned',
      'meeting/2018-05-08-cn-us-planned-2',
      'meeting/2018-05-28-cn-us-planned',
    ]);
  });

  it.each(['今年', '本月'])('%s, told of a meeting with a day, does not draw in those of other days', (when) => {
    const text = new Told(
      claimsOf(`李某5月8日会见张某。李某${when}会见了张某。`, '2018-05-09', 'a.txt'),
      claimsOf('李某5月20日会见张某。', '2018-05-21', 'b.txt'),
    );
    expect(ids(text)).toEqual(['meeting/2018-05-08-li-zhang', 'meeting/2018-05-20-li-zhang']);
  });

  it.each([
    ['another day', '李某5月8日在北京会见张某。', '李某5月11日在北京会见张某。'],
    ['another place', '李某5月8日在北京会见张某。', '李某5月8日在上海会见张某。'],
    ['another kind', '李某5月8日在北京会见张某。', '李某与张某5月8日在北京举行磋商。'],
  ])('two meetings of one pair stay two: %s', (_, first, second) => {
    expect(held(new Told(claimsOf(`${first}\n${second}`, '2018-05-12')))).toHaveLength(2);
  });

  it('a plan and what was held stand side by side in one document', () => {
    const text = new Told(claimsOf('张某与李某8日在北京举行磋商。\n张某将于6月赴上海与李某举行磋商。', '2018-05-09'));
    expect(
      text
        .nodes('Meeting')
        .map(({ status }) => status)
        .sort(),
    ).toEqual(['HELD', 'PLANNED']);
  });
});
