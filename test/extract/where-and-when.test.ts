import { describe, expect, it } from 'vitest';
import { told } from './told.js';

const held = (text: string) =>
  told(text, '2018-05-09')
    .meetings()
    .filter(({ status }) => status === 'HELD');

/** Where the meetings of a text were, by the last part of the ids; published on 2018-05-09. */
const where = (text: string): string[][] => held(text).map(({ at }) => at.map((id) => id.replace('place/', '')));

describe('where a meeting was', () => {
  it.each([
    ['an office named for a body', '张某8日在农会办公室，与李某会面。', '农会办公室'],
    ['a school', '张某8日在东湖医学专科学院与李某举行会谈。', '东湖医学专科学院'],
    ['a house that somebody stepped into', '张某8日踏入西湖农会大楼，与李某会面。', '西湖农会大楼'],
    ['where somebody turned up', '8日晚，张某现身东区一家餐厅，与李某共进晚餐。', '东区一家餐厅'],
    ['what they eat is not where', '张某8日在东区一间法国餐厅与李某见面。', '东区一间法国餐厅'],
    ['where one lodges', '张某8日在下榻的东湖酒店，会见李某。', '东湖酒店'],
    ['the mission of a country in another', '张某8日在法国驻华大使馆会见李某。', '法国驻华大使馆'],
    ['a body, with the verb that begins as its name ends', '张某8日与王某会面，再往农会见主席李某。', '农会'],
    ['a town that nobody listed, as the capital of its country', '张某8日在伊朗首都塔古马与李某会晤。', '塔古马'],
  ])('%s', (_, text, place) => {
    expect(where(text)).toContainEqual([place]);
  });

  it.each([
    ['told by the noun', '张某8日与李某会面。会面在东湖楼十楼举行，约一小时。', '东湖楼十楼'],
    ['told by the noun, with the hour', '张某8日与李某会面。会面昨日下午3时在北京举行。', 'beijing'],
    ['of the first of several', '张某先后3次与李某会面，第一次会面在北京，当时王某也在场。', 'beijing'],
    ['in an apposition', '张某8日与李某会面，地点在东湖山庄。', '东湖山庄'],
    ['in a sentence of its own', '张某8日会见李某。会面地点为东湖山庄。', '东湖山庄'],
    ['as it was arranged', '张某8日与李某会面。张某说，8日早上接到李某来电，随即约在农会见面。', '农会'],
    [
      'as it was arranged, where nobody listed the place',
      '张某8日会见李某。张某说，李某约好8日晚在东水埗见面。',
      '东水埗',
    ],
    ['the body to which somebody came', '张某8日拜会农会主席李某。张某下午到农会，与各人合照。', '农会'],
    ['beside a summit', '贸易峰会8日在北京展开。王某也出席峰会。张某在会议场边与李某会面。', 'beijing'],
    ['at the congress whose delegates somebody received', '全国渔业大会8日在上海开幕。张某会见与会代表。', 'shanghai'],
    ['where somebody has come', '张某抵达上海。他今早与李某会面。', 'shanghai'],
    ['behind who received', '李某8日下午获张某在北京接见。', 'beijing'],
  ])('is told elsewhere: %s', (_, text, place) => {
    expect(where(text)).toContainEqual([place]);
  });

  it.each([
    ['where it was spoken of', '另外，在北京，发言人王某在记者会上被问到张某8日与李某会面一事。'],
    ['the side that somebody met', '张某8日与李某会面，其后与伊朗会谈。'],
    ['where somebody was before a call', '张某8日在北京出席酒会，早前与李某通电话。'],
    ['where another met another later', '张某8日与李某会面；翌日王某在农会总部会见赵某。'],
    ['an arrangement that came to nothing', '张某8日与李某会面。张某说，8日原本约在农会见面。'],
    ['an arrangement of another day', '张某8日与李某会面。张某说，李某3日约在农会见面。'],
    ['where somebody was to come', '张某8日拜会农会主席李某。张某将于下午到农会，与各人合照。'],
    ['a time at which they arranged to meet', '张某8日与李某会面。张某说，李某约好在下周初见面。'],
    ['a venue that is not known yet', '张某8日与李某会面，下次会面地点将另行公布。'],
  ])('is not %s', (_, text) => {
    const of = told(text, '2018-05-09').meetings();
    const first = of.find(({ who }) => who.some((one) => one.startsWith('person/zhang')));
    expect(first?.at).toEqual([]);
  });

  it('is known to lie in what somebody came to', () => {
    expect(where('张某8日飞抵法国，傍晚到总统府与李某会面。张某与李某在法国会面时握手。')).toEqual([['总统府']]);
  });
});

describe('when a meeting was', () => {
  it.each([
    ['from a day to one of the next year', '张某于2016年2月18日至翌年1月18日期间与李某会面。', '2016-02-18/2017-01-18'],
    [
      'on the day of the news, though somebody looks back',
      '张某8日会见李某。李某感谢前一天的参观安排。\n当天下午，王某会见李某。',
      '2018-05-08',
    ],
    ['on the only dated visit of one of them', '李某早前访问北京，与张某会谈。去年12月李某访华，谈了关税。', '2017-12'],
  ])('%s', (_, text, date) => {
    expect(held(text).at(-1)?.date).toBe(date);
  });

  it('is not known where two visits are dated', () => {
    const text = '李某早前访问北京，与张某会谈。去年12月李某访华。今年3月李某访华，谈了关税。';
    expect(held(text)[0]?.date).toBeNull();
  });
});
