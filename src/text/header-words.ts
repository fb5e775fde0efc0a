/** Stands in a header line for the date of publication, so that what is said of it is told from the rest. */
export const dateMark = '\ue000';
/** Stands for the date of a later change. */
export const changeMark = '\ue001';

const source = '(?:文章)?(?:来源|來源|稿源|信源)';
const published = '(?:發佈|发表|發表|发稿|發稿|发送|發送|刊登|出版)';
const counted = '(?:阅读|閱讀|浏览|瀏覽|点击|點擊|评论|評論|观看|觀看|人气|人氣)';
const clock = String.raw`(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|\d{1,2}\s*[时時点點]\s*\d{1,2}\s*分)`;
const halfOfDay = '(?:上午|下午|凌晨|早上|中午|晚上)';

export const sourceLabel = new RegExp(String.raw`${source}\s*[:：]`, 'u');
/** 更新：, 最后修改于 before a date, and what tells when a page was saved. */
export const changeLabel =
  /(?:(?:最后|最後|最新)?(?:更新|更改|修改)(?:时间|時間|日期|于|於)?|\b(?:updated?|modified|created|saved))\s*[:：/／]?\s*$/iu;

/** What tells a line without white space from running text that has a date. */
export const label = new RegExp(
  String.raw`${source}\s*[:：]|(?:时间|時間|日期)\s*[:：]|(?:发布|發布)(?:于|於)?|${published}(?:于|於)?\s*[:：]|[|｜]`,
  'u',
);

/** Of the site, before the date; what may be a date within is none. */
export const address = /(?:https?:\/\/|\bwww\.)[\w./?&=%#:-]+/giu;

/** All that stands in header lines besides date, author and outlet, each seen on a news page. */
export const besides: readonly RegExp[] = [
  new RegExp(String.raw`[（(【[]?(?:${changeLabel.source.slice(0, -1)})?${changeMark}(?:\s*更新)?[）)】\]]?`, 'giu'),
  new RegExp(String.raw`${changeLabel.source.slice(0, -1)}(?=${dateMark})|${dateMark}\s*更新`, 'giu'),
  new RegExp(
    String.raw`\b(?:publish(?:ed)?|publication|posted|writ(?:e|ten))(?:\s+(?:time|date|on))?\s*[:：]?\s*(?=${dateMark})`,
    'giu',
  ),
  new RegExp(String.raw`(?:時間|时间|日期)\s*(?=${dateMark})`, 'gu'),
  new RegExp(
    String.raw`${source}(?:\s*[:：]|于\s)|(?:发布|發布|更新|${published})?(?:时间|時間|日期)\s*[:：]|(?:发布|發布)(?:于|於)?|${published}(?:于|於)?\s*(?:[:：/／]|(?=${dateMark}))|[|｜]`,
    'gu',
  ),
  /[（(][^（）()]{0,20}更新[）)]|(?:格林尼治|北京|香港|台北)(?:时间|時間)/gu,
  /(?:作者|撰文|记者|記者|责任编辑|責任編輯|责编|编辑|編輯)\s*[:：/／]\s*[^\s|｜\ue000\ue001]+/gu,
  new RegExp(String.raw`${halfOfDay}?\s*(?<!\d)${clock}(?!\d)(?:\s*[AP]M\b)?`, 'giu'),
  /\b(?:[AP]M|HKT|GMT|CST)\b/gu,
  new RegExp(String.raw`${counted}(?:次数|次數|数|數|量)?\s*[:：]?\s*[（(]?\d[\d.,]*\s*[万萬]?\+?\s*次?[）)]?`, 'gu'),
  new RegExp(String.raw`\d[\d.,]*\s*[万萬]?\+?\s*次?(?:人)?${counted}`, 'gu'),
  /\/?\s*\b(?:updated?|modified)\s*[:：]\s*0000-00-00(?:\s+[\d:]+)?/giu,
  /(?:只看(?:該作者|该作者|楼主|樓主|TA|他)?|(?:倒序|正序)(?:瀏覽|浏览|看帖|閱讀|阅读)?|(?:查看|显示|顯示)?全部(?:樓層|楼层)|(?:阅读|閱讀)模式|樓主|楼主)/gu,
  /参与互动\s*(?:[（(]\d*[）)])?|[[［（(【]微博[\]］）)】]|举报$|更新$/gu,
];

/** What is left at the ends of an outlet's name, and brackets that have lost what was in them. */
export const edges = /[（(【[]\s*[）)】\]]|^[\s/／·•–—-]+|[\s/／·•–—-]+$/gu;
