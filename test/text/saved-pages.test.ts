import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../src/model/quote.js';
import { rawSpan } from '../../src/text/article.js';
import { readText, textOf, zonesOf } from './read.js';

const paragraph = '甲国总统张某会见乙国总理李某，双方就关税问题交换意见。';
const article = `<h1>甲国总统会见乙国总理</h1><p>${paragraph}</p>`;
const zones = (html: string) => {
  const [first, second] = readText(html, 'a.html').articles;
  expect(second).toBeUndefined();
  return [...zonesOf(first, 'HEADLINE'), ...zonesOf(first, 'SUBHEADING'), ...zonesOf(first, 'BODY')];
};

describe('a saved page is read', () => {
  it.each([
    ['with what its scripts built', `<div><template shadowrootmode="open">${article}</template></div>`],
    ['where all its text waits for a script', article.replace('<p>', '<p style="display:none">')],
    [
      'without the banner of an archive',
      `<div id="wm-ipp-print">The Wayback Machine - https://web.archive.org/web/2/http://a/</div>${article}`,
    ],
    [
      'without the banner of a cache',
      `<div>这是 Google 对 <a href="/1">http://a/</a> 的缓存。 这是该网页在 2012年2月3日的快照。<br><br>提示: 要在此网页上快速查找您的搜索字词，请按 Ctrl+F 键。</div>${article}`,
    ],
    ['its title once', `<title>甲国总统会见乙国总理_某某网</title><b>甲国总统会见乙国总理</b><p>${paragraph}</p>`],
  ])('%s', (_, html) => {
    expect(zones(`<body>${html}</body>`)).toEqual(['甲国总统会见乙国总理', paragraph]);
  });

  it('without templates that no page shows', () => {
    expect(zones(`${article}<template><p>王某会见赵某，谈了农业。</p></template>`)).toHaveLength(2);
  });

  it('with the date in its table', () => {
    const cells = ['发布日期：', '2019年2月1日'].map((cell) => `<td>${cell}</td>`).join('');
    const table = `<table><tr>${cells}</tr><tr><td>标题：</td><td>甲国总统会见乙国总理</td></tr></table>`;
    const html = `<title>甲国总统会见乙国总理</title>${table}<div><p>${paragraph}</p><p>${paragraph}</p></div>`;
    expect(readText(html, 'a.html').articles[0]).toMatchObject({ publishedOn: '2019-02-01' });
  });
});

it('the copy of what a browser shows as the source of a page is read as that page', () => {
  const rows = ['<html><body>', ...article.split(/(?<=<\/h1>)/u), '</body></html>']
    .map((line) => line.replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
    .map((line, at) => `<tr><td class="line-number" value="${at + 1}"></td><td class="line-content">${line}</td></tr>`);
  const { articles, raw } = readText(`<table>${rows.join('\n')}</table>`, 'a.html');
  const [read] = articles;
  expect(zonesOf(read, 'HEADLINE')).toEqual(['甲国总统会见乙国总理']);
  for (const sentence of read?.zones.flatMap(({ sentences }) => sentences) ?? []) {
    const { start, end } = rawSpan(read as never, sentence);
    expect(quoteOf(raw.slice(start, end), 'a.html')).toBe(textOf(read as never, sentence));
  }
});

it('an MHTML file is refused with what to do', () => {
  const head =
    'From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\n=E6=B8\n';
  expect(() => readText(head, 'a.mhtml')).toThrow('save it as HTML');
});

describe('the day of a page that was saved as text', () => {
  const saved = (...head: string[]) => readText([...head, '', paragraph].join('\n')).articles;

  it('stands below banners and buttons', () => {
    const banners = ['本网站使用相关技术提供更好的阅读体验。', '某某新闻APP', '下载', '切换语言', '字级大小', '分享'];
    const article = saved(...banners, '', '甲国总统会见乙国总理', '', '2019/2/1 01:01(2/1 08:08 更新)').at(-1);
    expect(article).toMatchObject({ publishedOn: '2019-02-01' });
  });

  it('stands behind the headline, which stays one', () => {
    const [article] = saved('无障碍链接', '', '甲国总统会见到访的乙国总理 - 2019-02-01');
    expect(article).toMatchObject({ publishedOn: '2019-02-01' });
    expect(zonesOf(article, 'HEADLINE')).toContain('甲国总统会见到访的乙国总理');
  });

  it('is not what the clock of the page showed', () => {
    const [article] = saved('中国时间 15:23 2024年4月26日 星期五', '', '甲国总统会见乙国总理');
    expect(article?.publishedOn).toBeUndefined();
    expect(article?.text).not.toContain('15:23');
  });

  it('is what a press release ends with, above the hour', () => {
    const text = [
      '甲国总统会见乙国总理',
      '',
      paragraph,
      '',
      '完',
      '',
      '2019年2月1日（星期五）',
      '香港时间12时50分',
    ].join('\n');
    const { articles } = readText(text);
    expect(articles).toMatchObject([{ publishedOn: '2019-02-01' }]);
    expect(articles[0]?.text).not.toContain('12时50分');
  });

  it('is when somebody put it into a forum', () => {
    const [article] = saved('甲国总统会见乙国总理', '发表于 2019-2-1 15:32:49 |只看该作者 |倒序浏览');
    expect(article).toMatchObject({ publishedOn: '2019-02-01' });
  });
});
