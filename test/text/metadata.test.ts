import { describe, expect, it } from 'vitest';
import { rawSpan } from '../../src/text/article.js';
import { readFrontMatter } from '../../src/text/front-matter.js';
import { documentMetadata } from '../../src/text/metadata.js';
import { read, readText, zonesOf } from './read.js';

describe('front matter', () => {
  it('gives title, date, url and the person who wrote', () => {
    const raw =
      '---\ntitle: "甲會見乙"\ndate: 2018-05-04 17:51:40\nauthor: 記者陳小文\noriginal_url: https://news.example/1\n---\n正文。';
    const { fields, end } = readFrontMatter(raw);
    expect(raw.slice(end)).toBe('\n正文。');
    expect(documentMetadata('a.txt', fields)).toEqual({
      title: '甲會見乙',
      publishedOn: '2018-05-04',
      publishedOnBasis: 'DOCUMENT',
      authors: ['陳小文'],
      url: 'https://news.example/1',
    });
  });

  it('may be TOML between lines of +++', () => {
    const raw = '+++\ntitle = "甲会见乙"\ndate = 2018-05-04T10:00:00+08:00\nauthor = "陈小文"\n+++\n正文。';
    const { fields, end } = readFrontMatter(raw);
    expect(raw.slice(end)).toBe('\n正文。');
    expect(documentMetadata('a.md', fields)).toMatchObject({
      title: '甲会见乙',
      publishedOn: '2018-05-04',
      authors: ['陈小文'],
    });
  });

  it.each(['眾新聞記者', '讀者來論', '眾新聞中國組'])('takes no office for a person: %s', (author) => {
    expect(documentMetadata('a.txt', { author })).not.toHaveProperty('authors');
  });

  it('takes the outlet out of an author field that names its reporters', () => {
    expect(documentMetadata('a.txt', { author: '眾新聞記者' })).toEqual({ publisher: '眾新聞' });
    expect(documentMetadata('a.txt', { author: '記者陳小文' })).toEqual({ authors: ['陳小文'] });
  });

  it('counts the day as in China where the time is in UTC, and leaves other times as they are', () => {
    const day = (date: string) => documentMetadata('a.md', { date }).publishedOn;
    expect(day('2018-05-03T22:30:00Z')).toBe('2018-05-04');
    expect(day('2018-12-31T16:00:00.000+00:00')).toBe('2019-01-01');
    expect(day('2018-05-03T15:59:00Z')).toBe('2018-05-03');
    expect(day('2018-05-03T22:30:00+08:00')).toBe('2018-05-03');
    expect(day('2018-05-03T22:30:00-05:00')).toBe('2018-05-03');
  });

  it('names the publisher without a label', () => {
    expect(documentMetadata('a.md', { publisher: '来源：某某网' })).toEqual({ publisher: '某某网' });
  });

  it('is read as the clippers of note-taking programs write it', () => {
    const raw =
      '---\ntitle: "甲会见乙"\nsource: "https://news.example/1"\nauthor:\n  - "[[陈小文]]"\npublished: 2008-10-24\ncreated: 2015-03-02\n---\n';
    expect(documentMetadata('a.md', readFrontMatter(raw).fields)).toEqual({
      title: '甲会见乙',
      publishedOn: '2008-10-24',
      publishedOnBasis: 'DOCUMENT',
      authors: ['陈小文'],
      url: 'https://news.example/1',
    });
  });

  it.each([
    ['publishDate: 2008-10-24', '2008-10-24'],
    ['published_at: 2008-10-24T10:00:00Z', '2008-10-24'],
    ['发布日期: 2008年10月24日', '2008-10-24'],
    ['Date: October 24, 2008', '2008-10-24'],
    ['date: Fri, 24 Oct 2008 10:00:00 +0800', '2008-10-24'],
    ['date: 20081024', '2008-10-24'],
    ['created: 2015-03-02', undefined],
  ])('dates by %s', (line, publishedOn) => {
    expect(documentMetadata('a.md', readFrontMatter(`---\n${line}\n---\n`).fields).publishedOn).toBe(publishedOn);
  });

  it('tells the outlet and the address by whatever name', () => {
    const fields = { site: '某某网', link: 'https://news.example/1' };
    expect(documentMetadata('a.md', fields)).toEqual({ publisher: '某某网', url: 'https://news.example/1' });
    expect(documentMetadata('a.md', { source: '某报' })).toEqual({ publisher: '某报' });
  });

  it('gives a text without a headline its title, where it stands', () => {
    const raw = '---\ntitle: "张某会见李某"\ndate: 2008-10-24\n---\n张某24日在首都会见李某。\n';
    const [article] = readText(raw, 'a.md').articles;
    expect(zonesOf(article, 'HEADLINE')).toEqual(['张某会见李某']);
    const { start, end } = rawSpan(article as never, article?.zones[0] as never);
    expect(raw.slice(start, end)).toBe('张某会见李某');
    const titled = raw.replace(/---\n张某/u, '---\n# 张某与李某会谈\n\n张某');
    expect(zonesOf(readText(titled, 'a.md').articles[0], 'HEADLINE')).toEqual(['张某与李某会谈']);
  });

  it('saves the fields of broken YAML', () => {
    const { fields } = readFrontMatter('---\ntitle: "甲說："好"，乙未答"\ndate: "2018-05-04"\n---\n');
    expect(fields.date).toBe('2018-05-04');
    expect(fields.title).toContain('甲說');
  });

  it("may be Pandoc's lines of title, authors and date", () => {
    const raw = '% 张某会见李某\n% 陈小文\n% 2008年10月24日\n\n张某24日会见李某。\n';
    const { metadata, articles } = readText(raw, 'a.md');
    expect(metadata).toMatchObject({ title: '张某会见李某', authors: ['陈小文'], publishedOn: '2008-10-24' });
    expect(articles[0]?.text).toBe('张某会见李某\n张某24日会见李某。');
  });

  it('is none where the lines are a rule', () => {
    expect(readFrontMatter('---\n甲会见乙。\n').end).toBe(0);
    expect(readFrontMatter('---\n甲会见乙。\n---\n').end).toBe(0);
  });
});

describe('the YAML file beside a document', () => {
  const document = new TextEncoder().encode('---\ntitle: 旧题\ndate: 2018-05-04\n---\n甲会见乙。');

  it('overrides what the document says, and the date says so', () => {
    expect(read('a.txt', document, 'publishedOn: 2019-02\npublisher: 某报').metadata).toEqual({
      title: '旧题',
      publisher: '某报',
      publishedOn: '2019-02',
      publishedOnBasis: 'METADATA',
    });
  });

  it('takes a bare year, which YAML reads as a number', () => {
    expect(read('a.txt', document, 'publishedOn: 2019').metadata.publishedOn).toBe('2019');
  });

  it.each([
    ['publishedOn: February', 'publishedOn: February'],
    ['published: 2019', 'has published; it may have'],
    ['- 2019', 'must hold fields'],
    ['a: b: c', 'not valid YAML'],
  ])('is refused with the reason: %s', (yaml, message) => {
    expect(() => read('a.txt', document, yaml)).toThrow(message);
  });
});
