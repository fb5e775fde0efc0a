import { describe, expect, it } from 'vitest';
import { readText, sentencesIn, zonesOf } from './read.js';

const article = ['甲国总统张某昨日会见乙国总理李某。', '双方就关税问题交换意见，同意继续磋商。'];
const body = (html: string): string[] =>
  zonesOf(
    readText(
      `<h1>甲国总统会见乙国总理</h1><div>${article.map((one) => `<p>${one}</p>`).join('')}</div>${html}`,
      'a.html',
    ).articles[0],
    'BODY',
  );

describe('below an article', () => {
  it.each(['网友评论', '精选留言', '评论（132）', '共 12 則留言', '3 Comments', '2 Responses'])(
    'what readers say is left out, after %s',
    (label) => {
      expect(body(`<div>${label}</div><div>老王：期待王某会见赵某，双方早日会谈，共商大计。</div>`)).toEqual(article);
    },
  );

  it('a title in the article tells of no readers', () => {
    const last = '王某回应说，双方已经谈妥，不久就会签署协议。';
    expect(body(`<h3>最新回应</h3><p>${last}</p>`)).toContain(last);
  });

  it('an invitation to comment is one of the page only where it is a heading', () => {
    const form = '<p>您可以填写以下表单，请使用纯文本的格式。</p>';
    expect(body(`<h2>添加评论</h2>${form}`)).toEqual(article);
    expect(body(`<p>发表评论</p>${form}`)).toContain('您可以填写以下表单，请使用纯文本的格式。');
  });

  it.each([
    '看更多：王某访问丙国',
    '延伸閱讀：<br>王某訪問丙國<br>趙某訪問丁國',
    '▼往期精彩回顾▼',
    '（完）',
    '来源：某某网',
    '点击下载新闻客户端',
    '正文已结束，您可以按alt+4进行评论',
    '【评论】【收藏此页】【大 中 小】【打印】【关闭】',
    '<a href="1">上一页</a> 1 <a href="2">2</a> <a href="2">下一页</a>',
  ])('the page is left out: %s', (line) => {
    expect(body(`<p>${line}</p>`)).toEqual(article);
  });

  it.each([
    '某某部 版权所有<br>地址：首都某路2号 邮编：100000 电话：10-1234567',
    '声明：某某网登载此文出于传递更多信息之目的，并不意味着赞同其观点。',
    '未经授权禁止转载、摘编，违者将依法追究法律责任。<br>某ICP证000000号',
  ])('the site is left out: %s', (line) => {
    expect(body(`<div>${line}</div>`)).toEqual(article);
  });
});

it.each([
  '双方谈了版权保护与下载费用。',
  '张某的评论引起李某回应。',
  '张某说，报道来源：某某网，并不可靠。',
  '双方重申，未经对方同意，不得单方面改变现状。',
])('a sentence of the article is none of the page: %s', (sentence) => {
  expect(body(`<p>${sentence}</p>`)).toEqual([...article, sentence]);
});

it('a text tells what readers say after a blank line', () => {
  const text = `甲会见乙\n\n${article.join('\n\n')}\n\n精选留言\n\n老王：期待王某会见赵某。\n`;
  expect(sentencesIn(readText(text).articles[0])).toEqual(['甲会见乙', ...article]);
});
