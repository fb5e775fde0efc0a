import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../src/model/quote.js';

describe('quoteOf', () => {
  it.each([
    ['a.txt', '甲会见\n　　乙', '甲会见乙'],
    ['a.txt', 'Liu \r\n He', 'Liu He'],
    ['a.txt', '甲<b>会见</b>乙 &amp; 丙', '甲<b>会见</b>乙 &amp; 丙'],
    ['a.pdf', '甲会\n见乙', '甲会见乙'],
    ['a.html', '甲<b class="x>y">会见</b>乙\n  &amp; 丙&#x4e01;', '甲会见乙& 丙丁'],
    ['a.htm', '甲<!-- 会见 --><script>a < b</script>会<br/>见&nbsp;&nbsp;乙', '甲会见 乙'],
    [
      'a.html',
      '王毅<span style="color: red; DISPLAY:none">本网</span>会见<i hidden>本<i>网</i></i>河野',
      '王毅会见河野',
    ],
    ['a.html', '王毅<b class="x hidden y" title="display:none">会见</b><img hidden>河野', '王毅会见河野'],
    ['a.html', '王毅<span hidden>会见河野', '王毅会见河野'],
    ['a.html', '王毅<span class=a style=display:none>本网</span>会见<i HIDDEN=hidden>网</i>河野', '王毅会见河野'],
    ['a.html', `王毅<b title=" style=display:none" alt='hidden'>会见</b><hidden>河野</hidden>`, '王毅会见河野'],
    ['a.html', '甲 < 乙 &unknown; 丙', '甲 < 乙 &unknown; 丙'],
    ['a.html', 'Zhang\nSan', 'Zhang San'],
    ['a.md', '**甲**会见[乙](http://example.org/a_(b))\n和[丙][1]', '甲会见乙和丙'],
    ['a.md', '张某](/1)会见[[李某|李总理]]，商定[合作', '张某会见李总理，商定合作'],
    ['a.md', '甲会见\n> > 乙', '甲会见乙'],
    ['a.txt', '甲说，汇率\n> 应更具弹性', '甲说，汇率应更具弹性'],
    ['a.txt', '> 甲', '> 甲'],
    ['a.txt', '甲会\n- 12 -\n见乙', '甲会见乙'],
    ['a.txt', '双方签署了\n2 / 3\n协议', '双方签署了协议'],
    ['a.txt', '双方签署了\n12\n项协议', '双方签署了12项协议'],
  ])('in %s reads %j as %j', (file, slice, quote) => {
    expect(quoteOf(slice, file)).toBe(quote);
  });

  it('ends on endless white space and markup', () => {
    for (const piece of [' ', '\n', '<', '&', '<!--', '<a "', '<b hidden>', '<b hidden="']) {
      expect(quoteOf(`甲${piece.repeat(300_000)}乙`, 'a.html')).toMatch(/^甲/u);
    }
    expect(quoteOf(`甲${' \n'.repeat(1_000_000)}乙`, 'a.txt')).toBe('甲乙');
  });
});
