import { describe, expect, it } from 'vitest';
import { compatible } from './compatible-dates.js';
import { alike } from './likeness.js';

describe('two wordings of an issue or a place', () => {
  it.each([
    ['白宫', '白宫椭圆形办公室'],
    ['中美经贸问题', '经贸问题'],
    ['知识产权保护', '保护知识产权'],
    ['双边 关系', '双边关系'],
  ])('%s and %s are one', (a, b) => expect(alike(a, b)).toBe(true));

  it.each([
    ['农业', '制造业'],
    ['关税', ''],
  ])('%s and %s are two', (a, b) => expect(alike(a, b)).toBe(false));
});

describe('two dates', () => {
  it.each([
    ['2018-05-03/2018-05-04', '2018-05-03'],
    ['2018-05', '2018-05-31'],
    ['XXXX-05-03', '2018-05-03'],
    ['2018-05-03', '2018-05-06'],
    [null, '2018-05-03'],
  ])('%s and %s can be of one meeting', (a, b) => expect(compatible(a, b)).toBe(true));

  it.each([
    ['2018-05-03', '2018-05-07'],
    ['2017-05-03', '2018-05-03'],
    ['XXXX-05-03', '2018-06-03'],
  ])('%s and %s cannot', (a, b) => expect(compatible(a, b)).toBe(false));
});
