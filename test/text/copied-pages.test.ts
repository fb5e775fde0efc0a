import { expect, it } from 'vitest';
import { readText, zonesOf } from './read.js';

const title = '甲国总统会见乙国总理';
const body = ['甲国总统张某1日在首都会见乙国总理李某。', '双方同意继续磋商，并扩大合作。', '会见后两人共进晚餐。'];

const ofAnApp = `${title}

原创 小王 某某观察 2008-10-24 21:05

收录于合集 #外交 12个

点击上方“某某观察”可以订阅哦！

${body[0]}

▲ 张某与李某握手（资料图）

${body[1]}

01

晚餐

${body[2]}

END

来源：某某社
编辑：小王

阅读 1.2万

精选留言

老赵：期待钱某会见孙某。
`;

it('reads what an app shows as one article, up to its end', () => {
  const { articles } = readText(ofAnApp);
  expect(articles).toMatchObject([{ publishedOn: '2008-10-24', outlet: '某某观察' }]);
  expect(zonesOf(articles[0], 'HEADLINE')).toEqual([title]);
  expect(zonesOf(articles[0], 'CAPTION')).toEqual(['张某与李某握手']);
  expect(zonesOf(articles[0], 'SUBHEADING')).toEqual(['晚餐']);
  expect(zonesOf(articles[0], 'BODY')).toEqual(body);
});

const ofASite = (...foot: string[]): string =>
  [
    '首页 > 新闻 > 国际',
    title,
    '某某网 2008-10-24 10:00',
    '分享到：',
    '字号：大 中 小',
    '打印本页',
    ...body.map((line) => `　　${line}`),
    ...foot,
  ].join('\n');

it('leaves out what a site sets around an article', () => {
  const foot = ['【字体：大 中 小】【打印】【关闭】', '相关链接', '钱某会见孙某', '赵某访问丙国'];
  const { articles } = readText(ofASite(...foot, '版权与免责声明：凡本网注明来源的作品，版权均属本网。'));
  expect(articles.map(({ text }) => text)).toEqual([[title, ...body].join('\n')]);
});

it.each(['推荐阅读', '▼往期回顾▼', '看更多：'])('leaves out the titles of other articles below %s', (head) => {
  const { articles } = readText(ofASite(head, '钱某会见孙某', '赵某访问丙国'));
  expect(articles.map(({ text }) => text)).toEqual([[title, ...body].join('\n')]);
});

it('reads an article that stands behind 相关新闻', () => {
  const { articles } = readText(
    ofASite('相关新闻', '钱某会见孙某', '2008-10-23 来源：某某网', '　　钱某22日会见孙某。'),
  );
  expect(articles.map(({ publishedOn }) => publishedOn)).toEqual(['2008-10-24', '2008-10-23']);
});

it('reads on behind END where more than the foot of a page follows', () => {
  const { articles } = readText(
    `${title}\n\n${body.join('\n\n')}\n\nEND\n\n${title}\n\n${body.join('\n\n').repeat(20)}\n`,
  );
  expect(articles).toHaveLength(2);
});

it('keeps background under its subheading', () => {
  const { articles } = readText(`${title}\n\n${body[0]}\n\n新闻背景\n\n张某曾于2006年访问乙国。\n`);
  expect(articles).toHaveLength(1);
  expect(zonesOf(articles[0], 'SUBHEADING')).toEqual(['新闻背景']);
});

it('keeps the items of a list with ▲', () => {
  const { articles } = readText(`${body[0]}\n\n▲ 双方谈了关税。\n▲ 双方谈了渔业。\n\n${body[2]}\n`);
  expect(articles[0]?.zones.map(({ kind }) => kind)).toEqual(['BODY', 'BODY', 'BODY', 'BODY']);
});
