import { expect, test } from 'vitest';
import { foldScript } from '../../src/model/fold.js';

test.each([
  ['劉鶴', '刘鹤', 'traditional characters'],
  ['巿長', '市长', '巿 (U+5DFF) for 市'],
  ['楊潔箎', '杨洁篪', '箎, another form of 篪'],
])('%s is %s: %s', (text, folded) => {
  expect(foldScript(text)).toBe(folded);
});
