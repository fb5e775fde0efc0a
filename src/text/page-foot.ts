/** What sites say of themselves below their articles, and beside them of what a reader may do with the page. */
const siteFoot = [
  /版\s?[权權]\s?所\s?有|Copyright\s*(?:©|\(c\)|\d{4})|©\s*\d{4}|All\s?Rights\s?Reserved|ICP\s?[备備证證]|公网安备/iu,
  /^(?:声明|聲明|免责声明|免責聲明)[:：].*(?:登载|登載|刊载|刊載|转载|轉載)/u,
  /^(?:本网|本網|本站).{0,12}(?:登载|登載|刊载|刊載|转载|轉載).{0,20}不代表/u,
  /(?:未经|未經).{0,15}(?:不得|禁止|严禁|嚴禁|请勿|請勿|谢绝|謝絕).{0,12}(?:转载|轉載|摘[编編]|复制|複製|镜像|鏡像|翻印)/u,
  /地址[:：].*(?:邮编|郵編|邮政编码|电话|電話)[:：]/u,
  /意见反馈.*电话[:：]|欢迎批评指正/u,
  /(?:(?:网站|網站)?(?:地图|地圖)|简介|簡介|[广廣]告服[务務]|[联聯][系絡络]我[们們]|[关關][于於]我[们們]|[隐隱]私政策)\s*[|｜].*(?:[广廣]告服[务務]|[联聯][系絡络]我[们們]|[关關][于於]我[们們]|[隐隱]私政策)/u,
];
const longestFoot = 200;

/** What an archive sets above the page that it has kept. */
const archiveBanner =
  /^(?:The Wayback Machine - https?:|(?:这是|這是)\s?Google\s?[对對].*[缓緩]存|提示[:：]\s?要在此[网網][页頁]上快速|This is Google's cache of)/u;
const longestBanner = 400;
export const isArchiveBanner = (text: string): boolean => text.length <= longestBanner && archiveBanner.test(text);

/** A line of the foot of a site: of its rights, its address, its licence. */
export const isSiteFoot = (text: string): boolean =>
  text.length <= longestFoot && siteFoot.some((pattern) => pattern.test(text));

const tools =
  '评论|評論|收藏(?:此页|本页|本文)?|打印(?:本页|此页)?|列印(?:本頁)?|[关關][闭閉](?:窗口|本页|視窗)?|返回(?:顶部|首页|頂部|首頁)?|(?:我要)?分享|转发|轉發|[举舉][报報]|[纠糾][错錯]|推荐给朋友|[参參][与與]互[动動]|手机看新闻|网摘|写留言|[点點]?[赞讚]|[阅閱][读讀]|在看';
const beside = String.raw`[\s【】[\]()（）|｜/·+.\d万萬k]`;
/** 【评论】【大 中 小】【打印】【关闭】, 阅读 1.2万. */
const toolbar = new RegExp(
  `^${beside}*(?:(?:大|中|小)${beside}+)*(?:${tools})(?:${beside}*(?:${tools}|大|中|小))*${beside}*$`,
  'u',
);
/** 上一页 1 2 3 下一页. */
const pager = /^(?=.*[上下]一[页頁])(?:[\s\d.…|<>«»]|首[页頁]|[上下]一[页頁]|[尾末][页頁]|全文){3,60}$/u;
const ending = /^(?:[（(【]\s*(?:全文)?完\s*[）)】]|END|正文已?结束.{0,30})$/u;
const invitation = [
  /^(?:[点點]击|[点點]擊|[长長]按|[扫掃]描|[扫掃][码碼]|[识識][别別]).{0,20}(?:[蓝藍]字|二[维維][码碼]|客[户戶]端|下[载載]|[关關]注|[订訂][阅閱])/u,
  /下[载載].{0,12}(?:APP|客[户戶]端|[应應]用程[式序])|用APP看新|APP[经經]已推出|^[「《【].{2,8}[」》】]\s?APP$/iu,
  /^更多(?:精彩)?(?:[内內]容|新[闻聞]|[资資][讯訊]|[报報][道導]).{0,4}(?:[请請]|[尽盡]在)/u,
];

/** A line of a page that asks its reader to do something, or tells that the text has ended. */
export const isPageTool = (text: string): boolean =>
  text.length <= 80 &&
  (toolbar.test(text) ||
    pager.test(text) ||
    ending.test(text) ||
    (!text.includes('。') && invitation.some((pattern) => pattern.test(text))));

const comments =
  /^(?:(?<asked>[发發]表|添加)|[网網]友|最新|[热熱][门門]|精[选選]|全部|[读讀]者|用[户戶]|共?\s*\d+\s*(?:[条條則则])?)?\s*(?:评论|評論|留言|跟帖|跟貼|Comments?|(?<=\d\s*[条條則则]?\s*)(?:回应|回應|Responses?))(?:[区區]|列表)?\s*(?<count>[（(]\s*\d+\s*[条條則则]?[）)])?\s*[:：]?$/iu;

/** The line above what readers have said of an article. That one may say something is such a line only as a heading. */
export function beginsComments(text: string, isHeading: boolean): boolean {
  const match = text.length <= 30 ? comments.exec(text) : null;
  if (!match) return false;
  const { asked, count } = match.groups ?? {};
  if (asked) return isHeading;
  return count !== undefined || !/^(?:评论|評論|留言|跟帖|跟貼|Comments?)/iu.test(text);
}
