/** What a reader may do with a page, and how many have done it, each as a site or an app writes it. */
const tools =
  '(?:我要)?(?:评论|評論|分享)|收藏(?:此页|本页|本文)?|加入收藏|打印(?:本?[页頁]|此页)?|列印(?:本?[頁页])?|[关關][闭閉](?:窗口|本页|視窗)?|返回(?:顶部|首页|頂部|首頁)?|转发|轉發|[举舉][报報]|[纠糾][错錯]|推荐给朋友|复制链接|字[体體号號](?:大小)?\\s*[:：]?|[参參][與与]互[动動]|手机看新闻|网摘|写留言|寫留言|[点點]?[赞讚]|[阅閱][读讀](?:量|数|次数)?|在看';
/** Between tools only: as words of their own they may be of the text. */
const besideTools = '大|中|小|推荐|推薦';
const beside = String.raw`[\s【】[\]()（）|｜·/+.,\d万萬kw]`;
/** 【评论】【大 中 小】【打印】【关闭】, 阅读 1.2万. */
const toolbar = new RegExp(
  `^${beside}*(?:(?:${besideTools})${beside}+)*(?:${tools})(?:${beside}*(?:${tools}|${besideTools}))*${beside}*$`,
  'u',
);
const ofApp =
  /^(?:[赞讚]\s*\d.*|[阅閱][读讀](?:量|数|次数)?\s*[:：]\s*[\d.,]+\s*[万萬w+]*|[阅閱][读讀]原文|喜欢作者|收录于(?:合集|话题|专辑).*)$/u;

const pagers = [
  /** 上一页 1 2 3 下一页. */
  /^(?=.*[上下]一[页頁])(?:[\s\d.…|<>«»]|首[页頁]|[上下]一[页頁]|[尾末][页頁]|全文){3,60}$/u,
  /** [1] [2]. */
  /^(?:[【[]\d{1,2}[】\]]\s*){2,}$/u,
];

const invitations = [
  /^(?:[点點]击|[点點]擊|[长長]按|[扫掃]描|[扫掃][码碼]|[识識][别別]).{0,24}(?:[蓝藍]字|二[维維][码碼]|客[户戶]端|下[载載]|[关關]注|[订訂][阅閱])/u,
  /下[载載].{0,12}(?:APP|客[户戶]端|[应應]用程[式序])|用APP看新|APP[经經]已推出|^[「《【].{2,8}[」》】]\s?APP$/iu,
  /^更多(?:精彩)?(?:[内內]容|新[闻聞]|[资資][讯訊]|[报報][道導]).{0,4}(?:[请請]|[尽盡]在)/u,
];

/** A line of a page that a reader may use or is asked to follow. */
export const isPageTool = (text: string): boolean =>
  text.length <= 80 &&
  (toolbar.test(text) ||
    ofApp.test(text) ||
    pagers.some((pattern) => pattern.test(text)) ||
    (!text.includes('。') && invitations.some((pattern) => pattern.test(text))));
