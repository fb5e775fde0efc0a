import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../src/model/quote.js';
import { type ReadDocument, rawSpan } from '../../src/text/article.js';
import { readOwn, readText, sentencesIn, textOf, zonesOf } from './read.js';

const page = readOwn('news-page.html');
const old = readOwn('old-page.html');
const body = (html: string): string[] => zonesOf(readText(html, 'a.html').articles[0], 'BODY');

/** Each sentence as the article has it and as it is quoted from the source. */
function quotes({ file, raw, articles }: ReadDocument): [string, string][] {
  return articles.flatMap((article) =>
    article.zones.flatMap(({ sentences }) =>
      sentences.map((sentence): [string, string] => {
        const { start, end } = rawSpan(article, sentence);
        return [textOf(article, sentence), quoteOf(raw.slice(start, end), file)];
      }),
    ),
  );
}

describe('a news page', () => {
  it('gives its article without navigation, advertisements, related links, comments and foot', () => {
    expect(page.articles).toHaveLength(1);
    const [article] = page.articles;
    expect(zonesOf(article, 'HEADLINE')).toEqual(['甲国总统会见乙国总理 双方谈经贸']);
    expect(zonesOf(article, 'CAPTION')).toEqual(['张某（左）会见李某。']);
    expect(zonesOf(article, 'BODY')).toEqual([
      '某某社首都2月1日电（记者周某）当地时间1日，甲国总统张某在 首都会见乙国总理李某。双方就关税问题交换意见，同意继续磋商。',
      '张某说：“合作是最好的选择。”李某表示赞同 & 感谢。',
      '双方还就农业问题交换意见。',
    ]);
  });

  it('says who published it and when, in its head and in the line below its headline', () => {
    expect(page.metadata).toEqual({
      title: '甲国总统会见乙国总理 双方谈经贸',
      publishedOn: '2019-02-01',
      publishedOnBasis: 'DOCUMENT',
      publisher: '某某网',
      authors: ['周某'],
    });
    expect(page.articles[0]).toMatchObject({ publishedOn: '2019-02-01', outlet: '某某社' });
  });

  it('is read where it is laid out with tables, breaks and broken tags, its title in its head alone', () => {
    const [article] = old.articles;
    expect(zonesOf(article, 'HEADLINE')).toEqual(['两国外长通电话']);
    expect(article).toMatchObject({ publishedOn: '2019-03-05', outlet: '某某社' });
    expect(zonesOf(article, 'BODY')).toEqual([
      '某某社首都3月4日电 外交部长王某4日应约同乙国外长赵某通电话。',
      '王某说，两国应加强沟通<并>妥处分歧。赵某表示，愿继续磋商。',
      '双方还就农业问题交换意见。',
    ]);
  });

  it.each([
    [
      'a list above it',
      `<ul><li><time datetime="2020-07-01">昨日</time></li></ul><h1>甲会见乙的消息</h1><time datetime="2019-02-01">`,
    ],
    ['a list below it', `<h1>甲会见乙的消息</h1><time datetime="2019-02-01"></time>`],
  ])('has the time that stands with its headline, not that of %s', (_, above) => {
    const html = `<body>${above}<div><p>甲会见乙，谈了关税，也谈了农业。</p></div><ul><li><time datetime="2020-07-01"></ul></body>`;
    expect(readText(html, 'a.html').metadata.publishedOn).toBe('2019-02-01');
  });

  it('is dated by the line above its headline, be the year set apart from the day', () => {
    const time = '<span><em>2019</em></span><span><em>02</em>/<em>01</em></span><span>10:29:02</span>';
    const html = `<title>甲国总统会见乙国总理-某某网</title><div>${time}<p>来源：某某社</p><h1>甲国总统会见乙国总理</h1></div><div><p>甲会见乙，谈了关税。</p></div>`;
    const document = readText(html, 'a.html');
    expect(document.articles[0]).toMatchObject({ publishedOn: '2019-02-01' });
    expect(document.metadata.title).toBe('甲国总统会见乙国总理');
  });

  it('says in JSON-LD who wrote it', () => {
    const data = { '@type': 'NewsArticle', headline: '甲会见乙', datePublished: '2019-02-01T08:00:00+08:00' };
    const authors = { author: [{ name: '周某' }], publisher: { name: '某某社' } };
    const script = `<script type="application/ld+json">${JSON.stringify({ '@graph': [{ ...data, ...authors }] })}</script>`;
    expect(readText(`<head>${script}</head><p>甲会见乙。</p>`, 'a.html').metadata).toMatchObject({
      title: '甲会见乙',
      publishedOn: '2019-02-01',
      publisher: '某某社',
      authors: ['周某'],
    });
  });

  const metadataOf = (html: string) => readText(`${html}<p>甲会见乙。</p>`, 'a.html').metadata;

  it.each([
    [
      'with a line break in a text',
      '{"@type":"NewsArticle","description":"一\n二","datePublished":"2019-02-01","author":"周某"}',
    ],
    [
      'of a page whose main entity is the article',
      '{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","datePublished":"2019-02-01","author":"周某"}}',
    ],
  ])('is read from JSON-LD %s', (_, json) =>
    expect(metadataOf(`<script type="application/ld+json">${json}</script>`)).toMatchObject({
      publishedOn: '2019-02-01',
      authors: ['周某'],
    }),
  );

  it.each([
    '<meta name="parsely-pub-date" content="2019-02-01">',
    '<meta property="bytedance:published_time" content="2019-02-01">',
    '<meta name="apub:time" content="2/13/2019, 8:00:00 AM">',
    '<meta name="pubdate" content="昨日"><meta name="publication_date" content="2019-02-01">',
    '<h1>甲会见乙的消息</h1><span itemprop="datePublished" content="2019-02-01T08:00:00+08:00">Feb 1</span>',
  ])('is dated by %s', (html) => expect(metadataOf(html).publishedOn).toMatch(/^2019-02-(?:01|13)$/u));

  it('is by whom its microdata name, and neither by its editor nor by its site', () => {
    expect(metadataOf('<h1>甲会见乙的消息</h1><span itemprop="author">周某</span>').authors).toEqual(['周某']);
    expect(metadataOf('<meta name="author" content="周某"><div>责任编辑： 周某</div>').authors).toBeUndefined();
    expect(metadataOf('<title>甲会见乙_某易新闻</title><meta name="author" content="某易">').authors).toBeUndefined();
    expect(metadataOf('<title>甲会见乙 - 周某</title><meta name="author" content="周某">').authors).toEqual(['周某']);
  });
});

describe('the title of a page', () => {
  const head = (title: string, meta = '') =>
    readText(`<head><title>${title}</title>${meta}</head><p>甲会见乙。</p>`, 'a.html');

  it.each([
    '张某会见李某的消息_新闻_某某网',
    '张某会见李某的消息--时政--某某网',
    '张某会见李某的消息 | 国际 | NEWS.CN | 02.02.2012',
    'ABC 中文网 | 两岸三地 | 张某会见李某的消息',
    '列印 - 张某会见李某的消息',
    '快讯 | 张某会见李某的消息_某某网',
  ])('is without site and section: %s', (title) => {
    expect(head(title).metadata.title).toMatch(/^(?:快讯 \| )?张某会见李某的消息$/u);
  });

  it('is said by og:title, which may name the site too', () => {
    const named = (content: string) => head('某某网', `<meta property="og:title" content="${content}">`).metadata.title;
    expect(named('张某会见李某的消息 - 政治 - 某某電子報')).toBe('张某会见李某的消息');
    expect(named('张某会见李某 - 双方谈了关税和农业')).toBe('张某会见李某 - 双方谈了关税和农业');
  });

  const headlines = (html: string) =>
    zonesOf(readText(`${html}<p>张某会见李某。</p>`, 'a.html').articles[0], 'HEADLINE');

  it.each([
    ['a link', '<h1><a href="/1.html">张某会见李某的消息</a></h1>'],
    [
      'below the name of the site, which is a link',
      '<h1><a href="/">某某新闻与评论网站</a></h1><h1>张某会见李某的消息</h1>',
    ],
    [
      'a link of the second level',
      '<title>某某随笔: 张某会见李某的消息</title><h2><a href="/1">张某会见李某的消息</a></h2>',
    ],
    ['below a breadcrumb', '<div>某某首页 &gt; 新闻中心 &gt; 正文</div><h1>张某会见李某的消息</h1>'],
    [
      "below a newspaper's name",
      '<title>列印 - 张某会见李某的消息</title><div>某某日报</div><h2>张某会见李某的消息</h2>',
    ],
  ])('is a headline, be it %s', (_, html) => {
    expect(headlines(html)).toEqual(['张某会见李某的消息']);
  });

  it('is not that of a list of links', () => {
    expect(headlines('<h1>张某会见李某的消息</h1><h3><a href="/2">王某访问丙国的消息</a></h3>')).toHaveLength(1);
  });
});

describe('offsets', () => {
  it.each([page, old])('lead from each sentence of $file to the source, whose slice reads like it', (document) => {
    for (const [sentence, quote] of quotes(document))
      expect(quote.replace(/\s/gu, '')).toBe(sentence.replace(/\s/gu, ''));
  });

  it('count the source with its tags and references', () => {
    const html = '<p>甲国总统<b>张某</b>会见&#x4e59;&amp;丙&#19969;</p>';
    const { articles, raw } = readText(html, 'a.html');
    const [article] = articles;
    const sentence = article?.zones[0]?.sentences[0];
    const { start, end } = rawSpan(article as never, sentence as never);
    expect([start, end]).toEqual([html.indexOf('甲'), html.indexOf('</p>')]);
    expect(quoteOf(raw.slice(start, end), 'a.html')).toBe('甲国总统张某会见乙&丙丁');
  });

  it.each(['del', 's', 'strike'])('pass over what <%s> strikes out', (name) => {
    const document = readText(
      `<p>甲国总统<${name}>王某</${name}>张某会见<a class=msocomanchor href="#_msocom_1">[李1]</a>乙。</p>`,
      'a.html',
    );
    expect(quotes(document)).toEqual([['甲国总统张某会见乙。', '甲国总统张某会见乙。']]);
  });

  it('hold with carriage returns', () => {
    const document = readText(
      '<p>甲国总统会见\r\n乙国总理。</p>\r\n<p>双方\r\n同意 Zhang\r\nSan 的建议。</p>',
      'a.html',
    );
    expect(quotes(document)).toEqual([
      ['甲国总统会见乙国总理。', '甲国总统会见乙国总理。'],
      ['双方同意 Zhang San 的建议。', '双方同意 Zhang San 的建议。'],
    ]);
  });
});

describe('the body of the article', () => {
  const paragraph = '甲国总统张某会见乙国总理李某，双方就关税问题交换意见。';

  it('keeps a lead that stands between the headline and the body', () => {
    const html = `<body><h1>甲国总统会见乙国总理</h1><div><a href="/">首页</a></div><div>某某社报道，两国领导人会谈。</div><div><p>${paragraph}</p><p>${paragraph}</p><p>${paragraph}</p></div></body>`;
    expect(body(html)).toEqual(['某某社报道，两国领导人会谈。', paragraph, paragraph, paragraph]);
  });

  it('keeps who wrote and a second title that stand there', () => {
    const rest = '<div><p>甲国总统张某会见乙国总理李某。</p><p>张某说，双方应当合作，扩大贸易。</p></div>';
    const above = '<h1>甲国总统会见乙国总理</h1><h2>双方商定秋天再谈</h2><div>某某网记者 周某</div><h2>分享此文章</h2>';
    const document = readText(`${above}<div><span>2019-02-01</span> <span>17:30</span></div>${rest}`, 'a.html');
    const [article] = document.articles;
    expect(zonesOf(article, 'SUBHEADING')).toEqual(['双方商定秋天再谈']);
    expect(zonesOf(article, 'BODY')[0]).toBe('某某网记者 周某');
    expect(article).toMatchObject({ publishedOn: '2019-02-01', outlet: '某某网', authors: [{ name: '周某' }] });
    for (const [sentence, quote] of quotes(document)) expect(quote).toBe(sentence);
  });

  it('is not lost where the class names tell of something else', () => {
    expect(body(`<body><div class="share-related comment"><p>${paragraph}</p></div></body>`)).toEqual([paragraph]);
  });

  it.each([
    ['stands right in its body', '<body><h1>张三会见李四</h1><p>张三会见李四，谈了关税。</p></body>'],
    [
      'is one form',
      '<form action="a"><div><p>张三会见李四，谈了关税。</p></div><input type="hidden" value="b"></form>',
    ],
    ['tells how to read a character', '<p>张三会见<ruby>李<rp>（</rp><rt>lǐ</rt><rp>）</rp></ruby>四，谈了关税。</p>'],
    ['waits for its script', '<div id="js_content" style="visibility: hidden;"><p>张三会见李四，谈了关税。</p></div>'],
  ])('is read once, also where it %s', (_, html) => {
    const { articles } = readText(html, 'a.html');
    expect(articles.flatMap((article) => zonesOf(article, 'BODY'))).toEqual(['张三会见李四，谈了关税。']);
  });

  const others = `<p>上周：${paragraph}</p>`.repeat(3);
  const title = '<title>甲国总统会见乙国总理_某某网</title><h1>甲国总统会见乙国总理</h1>';

  it.each([
    ['share-content', `${title}<div class="share-content"><p>${paragraph}</p></div>`],
    ['TRS_Editor', `${title}<div class="TRS_Editor"><p>${paragraph}</p><p>${paragraph}</p></div><div>${others}</div>`],
    [
      'layout has-sidebar',
      `<div class="layout has-sidebar">${title}<p>${paragraph}</p></div><div class="sidebar">${others}</div>`,
    ],
  ])('is found in a wrapper of class %s', (_, html) => {
    expect(body(html)[0]).toBe(paragraph);
  });

  it('is what stands under the title, however many comments are below it', () => {
    const comments = `<div class="comment-list">${`<p>我看乙国总理去年的话更有道理，你们说呢？</p>`.repeat(20)}</div>`;
    expect(body(`${title}<div class="text"><p>${paragraph}</p><p>${paragraph}</p></div>${comments}`)).toEqual([
      paragraph,
      paragraph,
    ]);
  });

  it('keeps a sentence that is a link, but no card that is one', () => {
    const link = '<p><a href="/1">2006年5月22日，张某在首都会见李某。</a></p>';
    const card = '<a href="/2"><h3>丙国总统访问丁国</h3><p>丙国总统王某昨日抵达丁国，会见了总统赵某。</p></a>';
    expect(body(`<p>${paragraph}</p>${link}${card}`)).toEqual([paragraph, '2006年5月22日，张某在首都会见李某。']);
  });

  it.each([
    ['<p>2月1日，张某会见李某。某某社记者 周某 摄</p>', '2月1日，张某会见李某。'],
    ['<p>张某会见李某。（记者周某攝）</p>', '张某会见李某。'],
    ['<p>张某（左）与李某握手。某某社 图</p>', '张某（左）与李某握手。'],
    ['<p>资料图：李某</p>', '资料图：李某'],
    ['<p class="picIntro">张某与李某握手</p>', '张某与李某握手'],
    ['<div class="pic_box"><img><p>张某与李某握手</p></div>', '张某与李某握手'],
    [
      '<figure><p>圖像來源，某某社</p><figcaption><span>圖像加註文字，</span><p>張某會見李某。</p></figcaption></figure>',
      '張某會見李某。',
    ],
  ])('is apart from what is said of a picture: %s', (html, caption) => {
    const [article] = readText(
      `<h1>甲国总统会见乙国总理</h1><p>${paragraph}</p>${html}<p>${paragraph}</p>`,
      'a.html',
    ).articles;
    expect(zonesOf(article, 'CAPTION')).toEqual([caption]);
    expect(zonesOf(article, 'BODY')).toEqual([paragraph, paragraph]);
  });

  it.each(['这张照片由李某拍摄', '双方同意合作（见图片）。', '张某说：“请看资料图。”'])(
    'takes no such words for a credit: %s',
    (text) => {
      expect(body(`<p>${paragraph}</p><p>${text}</p>`)).toEqual([paragraph, text]);
    },
  );

  it('leaves out links behind a bullet', () => {
    const link = (bullet: string) => `<p>${bullet} <a href="/1">丙国总统访问丁国</a></p>`;
    expect(body(`<p>${paragraph}</p>${['·', '▪', '►', '-', '1.'].map(link).join('')}<p>${paragraph}</p>`)).toEqual([
      paragraph,
      paragraph,
    ]);
  });

  it.each([
    '<a href="/1" class="keyword tags">张某</a>',
    '<span class="search">张某</span>',
    '<span class="hot">张</span>某',
    '张<span style="display:none">抄</span>某',
    '张某<span class="ad">广告</span>',
  ])('is not cut where a word stands in an element of its own: %s', (word) => {
    expect(body(`<p>甲国总统${word}昨日会见乙国总理<a class="keyword">李某</a>。</p>`)).toEqual([
      '甲国总统张某昨日会见乙国总理李某。',
    ]);
  });

  it('is without what Word shows beside it', () => {
    const notes = `<div style='mso-element:comment-list'><div class=msocomtxt><p class=MsoCommentText>李1：待核，王某23日会见赵某。</p></div></div>`;
    expect(body(`<p class=MsoNormal>${paragraph}</p>${notes}`)).toEqual([paragraph]);
  });

  it('leaves out what is hidden', () => {
    expect(body(`<p>${paragraph}</p><p style="display: none">${paragraph}</p><p hidden>${paragraph}</p>`)).toEqual([
      paragraph,
    ]);
  });

  it('keeps text that the parser moves out of a table', () => {
    expect(body(`<table>${paragraph}<tr><td>丙会见丁，商定后续安排。</td></tr></table>`).join('')).toBe(
      `${paragraph}丙会见丁，商定后续安排。`,
    );
  });
});

describe('pages without mercy', () => {
  it.each([
    '<div>',
    '<b>',
    '<a href=x>甲',
    '&',
    '<',
    '<a ',
    '<!--',
    '</p>甲',
    '<table>甲<tr>',
    '<p class="',
    '<script>',
    ' ',
  ])('ends on many %j', (piece) => {
    const bytes = `<body><p>张三会见李四。${piece.repeat(20_000)}`;
    try {
      expect(sentencesIn(readText(bytes, 'a.html').articles[0]).join('')).toContain('张三会见李四。');
    } catch (error) {
      expect(error).toMatchObject({ code: 'UNREADABLE_DOCUMENT', message: expect.stringContaining('a.html') });
    }
  });

  it.each(['&#x', '&#'])('reads past a character reference of a thousand digits: %s', (opening) => {
    const page = `<body><p title="${opening}${'4'.repeat(1_000)}">张三会见李四。</p><p>${opening}${'4'.repeat(1_000)};王五致辞。</p>`;
    const text = sentencesIn(readText(page, 'a.html').articles[0]).join('');
    expect(text).toContain('张三会见李四。');
    expect(text).toContain('王五致辞。');
  });

  it('refuses elements nested without end, and a page without Chinese', () => {
    expect(() => readText('<div>'.repeat(5_000), 'a.html')).toThrow('nested more than 1000 deep');
    expect(() => readText('<p>Hello</p>', 'a.html')).toThrow('holds no Chinese');
    expect(() => readText('<p title="甲会见乙">Hello</p>', 'a.html')).toThrow('only in markup');
  });
});

describe('what an article tells in short between its title and its text', () => {
  const deck = '双方就中日关系交换意见，同意保持沟通';
  const told = `<p>${'国务委员兼外交部长王毅15日在东京会见日本外务大臣河野太郎，双方就中日关系交换意见。</p><p>'.repeat(3)}</p>`;
  const above = (html: string): string =>
    `<div><h1>王毅会见河野太郎</h1>${html}<p>2018-04-15 新华社</p></div><div>${told}</div>`;

  it.each([
    `<p class="article-summary">${deck}</p>`,
    `<div class="standfirst"><span>双方保持密切沟通</span></div>`,
    `<p>${deck}</p>`,
  ])('is of it without a full stop: %s', (html) => {
    expect(body(above(html))[0]).toBe(html.replace(/<[^<>]*>/gu, ''));
  });

  it.each([
    '<p class="intro">分享到：</p>',
    `<p class="summary"><a href="1.html">${deck}</a></p>`,
    '<p>王毅会见河野太郎的图片</p>',
  ])('is not what belongs to the page: %s', (html) => {
    expect(body(above(html))[0]).toMatch(/^国务委员/u);
  });
});

describe('a sentence and its quote are without what is hidden within it:', () => {
  it.each([
    ['by a style', '<span style="display:none">本网独家</span>'],
    ['by a style without quotes', '<span style=display:none>本网独家</span>'],
    ['by an attribute', '<i hidden>本网</i>'],
    ['on lines of its own', '<span style="display:none">本网<br>独家</span>'],
    ['of a word that a class tells to be of the page', '<a class="tags">日本<i hidden>本网<br>独家</i></a>'],
  ])('%s', (_, hidden) => {
    const end = hidden.includes('日本') ? '日本' : '';
    const html = `<h1>王毅会见河野太郎</h1><p>王毅15日${hidden}在东京会见河野太郎，双方交换意见${hidden}。</p>`;
    const read = quotes(readText(html, 'a.html'));
    expect(read.map(([sentence]) => sentence)).toEqual(read.map(([, quote]) => quote));
    expect(read.slice(1).map(([sentence]) => sentence)).toEqual([
      `王毅15日${end}在东京会见河野太郎，双方交换意见${end}。`,
    ]);
  });

  it('but for what is longer than any word', () => {
    const hidden = `<span hidden>${'本网独家'.repeat(1_000)}</span>`;
    const html = `<h1>王毅会见河野太郎</h1><p>王毅15日在东京会见河野太郎。${hidden}双方交换意见${hidden}，谈了贸易。</p>`;
    const read = quotes(readText(html, 'a.html'));
    expect(read.map(([sentence]) => sentence)).toEqual(read.map(([, quote]) => quote));
  });
});
