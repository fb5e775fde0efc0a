import { describe, expect, it } from 'vitest';
import { labelOf } from '../../src/text/label-lines.js';
import { readText, zonesOf } from './read.js';

const body = '甲国总统张某昨日在首都会见李某。';

describe('lines with the name of a field', () => {
  it('are headline, date, outlet, author and caption of the article', () => {
    const lines = ['标题：张某会见李某', '发布时间：2008-10-24 10:30', '来源：某某社', '作者：王小明', '正文：'];
    const { articles } = readText([...lines, `　　${body}`, '图说：张某与李某握手。', '点击次数：12'].join('\n'));
    expect(articles).toMatchObject([{ publishedOn: '2008-10-24', outlet: '某某社', authors: [{ name: '王小明' }] }]);
    expect(articles[0]?.zones.map(({ kind }) => kind)).toEqual(['HEADLINE', 'BODY', 'BODY', 'CAPTION']);
    expect(zonesOf(articles[0], 'HEADLINE')).toEqual(['张某会见李某']);
    expect(zonesOf(articles[0], 'CAPTION')).toEqual(['张某与李某握手。']);
  });

  it('may stand below the headline of a Markdown file', () => {
    const { articles } = readText(`# 张某会见李某\n\n作者：王小明\n来源：某报\n日期：2008-10-24\n\n${body}\n`, 'a.md');
    expect(articles).toMatchObject([{ publishedOn: '2008-10-24', outlet: '某报', authors: [{ name: '王小明' }] }]);
    expect(zonesOf(articles[0], 'BODY')).toEqual(['作者：王小明', body]);
  });

  it('are the head that a reader service puts before a page', () => {
    const head =
      'Title: 张某会见李某\n\nURL Source: https://news.example/1\n\nPublished Time: 2008-10-24T10:00:00+08:00\n\nMarkdown Content:\n';
    const { articles } = readText(`${head}${body}\n`, 'a.md');
    expect(articles).toMatchObject([{ publishedOn: '2008-10-24' }]);
    expect(articles[0]?.outlet).toBeUndefined();
    expect(articles[0]?.text).toBe(`张某会见李某\n${body}`);
  });

  it.each(['张某：愿同乙国加强合作', '记者：请问双方谈了什么？', '会议主题：合作共赢'])('are not %s', (line) => {
    expect(labelOf(line, { among: true, first: true })).toBeUndefined();
  });

  it('keep what minutes are about in their text', () => {
    const { articles } = readText(`会谈纪要\n\n时间：2018年5月3日\n地点：首都\n主题：关税问题\n\n${body}\n`);
    expect(articles).toMatchObject([{ publishedOn: '2018-05-03' }]);
    expect(articles[0]?.text).toContain('主题：关税问题');
  });

  it('are no titles below the head', () => {
    const { articles } = readText(`张某会见李某\n\n${body}\n\n来源：某某社\n\n双方商定明年再次会谈，并签署协议。\n`);
    expect(articles).toHaveLength(1);
  });
});

describe('a mail', () => {
  const mail = [
    '发件人: 王小明 <wang@news.example>',
    '发送时间: 2008年10月24日 9:15',
    '收件人: desk@news.example',
    '主题: 转发: 张某会见李某',
    '',
    body,
    '',
    '--',
    '王小明',
    '首都办公室 电话：010-12345678',
  ];

  it('is its subject and its text', () => {
    const { articles } = readText(mail.join('\n'));
    expect(articles.map(({ text, publishedOn, outlet }) => [text, publishedOn, outlet])).toEqual([
      [`张某会见李某\n${body}`, '2008-10-24', undefined],
    ]);
  });

  it('may have the header lines of the network', () => {
    const head = 'From: a@news.example\nDate: Fri, 24 Oct 2008 10:00:00 +0800\nSubject: =?UTF-8?B?5rip5a62?=\n';
    const { articles } = readText(`${head}Content-Type: text/plain; charset=utf-8\n\n张某会见李某\n\n${body}\n`);
    expect(articles.map(({ text, publishedOn }) => [text, publishedOn])).toEqual([
      [`张某会见李某\n${body}`, '2008-10-24'],
    ]);
  });

  it('forwarded in another is an article of its own', () => {
    const outer = [
      '各位，供参考。',
      '',
      '-----原始邮件-----',
      '发件人: 某某组',
      '日期: 2008-10-23',
      '标题: 李某访问甲国',
    ];
    const { articles } = readText([...mail.slice(0, 5), ...outer, '', body].join('\n'));
    expect(articles.map(({ publishedOn }) => publishedOn)).toEqual(['2008-10-24', '2008-10-23']);
  });
});
