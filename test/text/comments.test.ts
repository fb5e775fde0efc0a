import { describe, expect, it } from 'vitest';
import { readText, sentencesIn } from './read.js';

const title = '王毅会见河野太郎';
const body = ['国务委员兼外交部长王毅15日在东京会见日本外务大臣河野太郎。', '双方就中日关系交换意见。'];
const article = [title, ...body];
const said = '希望安倍晋三早日会见习近平，谈出结果来。';

describe('comments with nothing written above them', () => {
  it.each([
    ['name, time, text and buttons on lines of their own', ['清风明月', '2018-04-15 11:20', said, '回复 赞 12']],
    ['name and time on one line', ['清风明月 2018-04-15 11:20', said, '回复(3) 点赞(5)']],
    ['a place and how long ago', ['清风明月 [北京网友] 3小时前', said, '👍12 回复']],
    ['a number', ['3楼 清风明月 发表于 2018-04-15 12:01', said, '支持[3] 反对[0] 回复']],
    ['the time below', ['清风明月', said, '3小时前 · 回复']],
  ])('are told by %s', (_, comment) => {
    const page = [...article, ...comment, ...comment].join('\n\n');
    expect(sentencesIn(readText(page).articles[0])).toEqual(article);
    expect(readText(page).articles).toHaveLength(1);
  });

  it('are told on a web page', () => {
    const comment = `<div><div><span>清风明月</span><span>2018-04-15 11:20</span></div><div>${said}</div><div><a href="#">回复</a> <a href="#">赞 12</a></div></div>`;
    const html = `<h1>${title}</h1><div>${body.map((one) => `<p>${one}</p>`).join('')}</div>${comment.repeat(3)}`;
    const { articles } = readText(html, 'a.html');
    expect(sentencesIn(articles[0])).toEqual(article);
    expect(articles[0]?.publishedOn).toBeUndefined();
  });
});

describe('no comment is', () => {
  it('what stands below the name of an outlet and a date', () => {
    const second = [
      '安倍晋三会见王毅',
      '新华社 2018-04-16 10:20',
      '日本首相安倍晋三16日在东京会见王毅。',
      '回复 赞 12',
    ];
    const { articles } = readText([...article, '', ...second].join('\n'));
    expect(articles.flatMap(sentencesIn)).toContain('日本首相安倍晋三16日在东京会见王毅。');
  });

  it('the article above its own buttons', () => {
    const { articles } = readText([title, '王小明 2018-04-15 11:20', ...body, '回复 赞 12'].join('\n'));
    expect(articles.flatMap(sentencesIn)).toEqual(expect.arrayContaining(body));
  });

  it('a paragraph that tells of an answer', () => {
    const { articles } = readText([...article, '', '日方回应', '', '河野太郎说，日方支持。', '', '回复'].join('\n'));
    expect(articles.flatMap(sentencesIn)).toContain('河野太郎说，日方支持。');
  });
});
