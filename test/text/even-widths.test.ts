import { expect, test } from 'vitest';
import { evenWidths } from '../../src/text/even-widths.js';

const examples = [
  ['刘鹤说,双方将继续磋商;时间未定.', '刘鹤说，双方将继续磋商；时间未定.'],
  ['姆努钦(Steven Mnuchin),莱特希泽', '姆努钦（Steven Mnuchin），莱特希泽'],
  ['周一(6日)10:28抵达,关税涉及3,000亿美元', '周一（6日）10:28抵达，关税涉及3,000亿美元'],
  ['他说:"有进展",又说:"还会谈"', '他说：“有进展”，又说：“还会谈”'],
  ['２０１９年Ｇ２０峰会', '2019年G20峰会'],
  ['Liu He, Vice Premier: a visit', 'Liu He, Vice Premier: a visit'],
];

test.each(examples)('%s', (written, even) => {
  expect(evenWidths(written)).toBe(even);
  expect(even).toHaveLength(written.length);
});

test('a quotation mark that is never closed opens no other line', () => {
  expect(evenWidths('他说:"有进展\n又说:"再谈"')).toBe('他说：“有进展\n又说：“再谈”');
});
