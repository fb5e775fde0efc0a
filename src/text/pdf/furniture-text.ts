const address = /(?:https?|file):\/\/\S+|www\.[\w.-]+\.\w+\S*/giu;
const printLabel = /(?:打印|列印|下载|下載|浏览|瀏覽)(?:时间|時間|日期|于|於)?\s*[:：]?/u;
/** What the edge of a page tells of it: date, time, weekday, number of the page or of the issue. */
const told = new RegExp(
  [
    String.raw`\d{1,2}\/\d{1,2}\/\d{4}|\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?`,
    String.raw`(?:[上下]午\s*)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s*[AP]M)?`,
    '(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]',
    String.raw`第?\s*[A-Z]?\d{1,4}\s*[页頁版]|第[一二三四五六七八九十]{1,3}[页頁版]|共\s*\d{1,4}\s*[页頁版]`,
    String.raw`(?<!\d)\d{1,4}\s*[/／]\s*\d{1,4}(?!\d)|Page\s*\d{1,4}(?:\s*of\s*\d{1,4})?|(?<!\d)\d{1,4} of \d{1,4}(?!\d)`,
    String.raw`[总總]?第\s*\d{1,6}\s*期`,
    String.raw`(?:责任编辑|責任編輯|本版编辑|本版編輯|责编|責編|编辑|編輯|美编|美編|校对|校對|版式)\s*[:：]?\s*\p{Script=Han}{2,4}`,
    printLabel.source,
  ].join('|'),
  'giu',
);
const apart = /[\s|｜·•_:：/,，（）()〔〕【】—–-]+/u;
/** No sentence (总统访问电视台) is the name of an outlet. */
const outlet =
  /^(?!.{0,10}[会會见見访訪问問谈談说說赴抵批斥])\p{Script=Han}{1,8}(?:日报|日報|晚报|晚報|时报|時報|报|報|网|網|通讯社|通訊社|社|电视台|電視台|台|周刊|週刊|月刊|杂志|雜誌|频道|頻道)$/u;
const section =
  /^(?:首页|首頁|头版|頭版|要闻|要聞|新闻|新聞|时政|時政|政治|国际|國際|世界|国内|國內|全国|全國|中国|中國|两岸|兩岸|港澳|台湾|台灣|本地|地方|社会|社會|经济|經濟|财经|財經|综合|綜合|评论|評論|观点|觀點|理论|理論|专题|專題|特稿|副刊|文化|体育|體育|广告|廣告)(?:要闻|要聞|新闻|新聞|版)?$/u;

/** Whether a line at the edge of a page tells the site or paper, the section, the date, the page's number and no more: 第1版 要闻. */
export function isFurnitureText(text: string): boolean {
  if (text.length > 200) return false;
  if (text.search(address) >= 0) return isTitleAtMost(text.replace(address, ' '));
  const names = text
    .replace(told, ' ')
    .split(apart)
    .filter((name) => name !== '');
  return names.every(isName);
}

/** Whether it names a site, paper or section alone, as the first or last line of an article hardly does. */
export const isName = (text: string): boolean => outlet.test(text) || section.test(text);

/** Whether it says when the page was printed, and nothing of when it was published. */
export const isPrintTime = (text: string): boolean => printLabel.test(text);

const numberOfPage = /[页頁版]|(?:^|\D)\d{1,4}\s*(?:[/／]|of)\s*\d{1,4}$/u;

/** Whether no article can begin or end so: it has a page's number, or an address and no Chinese. */
export const tellsPage = (text: string): boolean =>
  numberOfPage.test(text) || (text.search(address) >= 0 && !/\p{Script=Han}/u.test(text));

/** 1/2, or an address, as a browser prints at the foot of a page. */
export const isPrintedFoot = (text: string): boolean =>
  text.length <= 200 && (text.search(address) >= 0 || /(?:^|\s)\d{1,3}\s*\/\s*\d{1,3}$/u.test(text));

const isTitleAtMost = (text: string): boolean => text.trim().length <= 60 && !/[。；！？]/u.test(text);
