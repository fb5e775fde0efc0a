import { describe, expect, it } from 'vitest';
import { joinDates } from '../../../src/extract/dates/join-dates.js';
import { resolveWithin } from '../../../src/extract/dates/resolve-within.js';

describe('resolveWithin', () => {
  it.each([
    ['XXXX-01-31', '2019-02', '2019-01-31'],
    ['XXXX-12-31', '2019-01-02', '2018-12-31'],
    ['XXXX-12', '2019-01-31', '2018-12'],
    ['2017-01-31', '2019-02', '2017-01-31'],
    ['XXXX-01-31', null, 'XXXX-01-31'],
  ])('%s seen from %s is %s', (edtf, reference, resolved) => {
    expect(resolveWithin(edtf, { reference })).toBe(resolved);
  });
});

describe('joinDates', () => {
  it.each([
    ['2018-05-03', '2018-05-04', '2018-05-03/2018-05-04'],
    ['2018-05-03', '2018-05-03', '2018-05-03'],
    ['XXXX-12-31', 'XXXX-01-02', 'XXXX-12-31/XXXX-01-02'],
    ['2018-05-04', '2018-05-03', null],
    ['XXXX-05-03', '2018-05-04', null],
    [null, '2018-05-04', null],
  ])('%s and %s make %s', (first, last, joined) => {
    expect(joinDates(first, last)).toBe(joined);
  });
});
