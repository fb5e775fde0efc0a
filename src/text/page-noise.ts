/** Label lines that belong to the page and not to an article, each seen on a news page. */
const labels =
  /^[（(【[▼▲◆■●★]*\s*(?:责任编辑|責任編輯|版面编辑|看更多|(?:推荐|推薦)(?:阅读|閱讀)|往期(?:精彩)?(?:回顾|回顧|推荐|文章)?|热门搜索|热搜|责编|編輯|编辑|校对|校對|審核|审核|原标题|原標題|相关(?:阅读|新闻|推荐|报道|链接|专题)|相關(?:閱讀|新聞|推薦|報道|報導|鏈接|專題)|延伸(?:阅读|閱讀)|(?:更多|编辑|編輯|热门|熱門|猜你喜欢)(?:推荐|推薦|新闻|新聞)?|標籤|标签|关键词|關鍵詞|关键字|圖|图|圖片|图片|(?:版权(?:与|及))?免责声明|(?:版權(?:與|及))?免責聲明|版权声明|版權聲明|分享到|分享至|上一篇|下一篇|字号|字體大小|来源链接|原文链接|原文連結|網址|网址)\s*(?:[:：]|>>|[▼▲◆■●★]*$)/u;
/** 来源：某某网, alone below its article. */
const source = /^[（(【]?(?:本文)?(?:来源|來源|稿源|信源)\s*[:：]\s*(?<outlet>[\p{L}《》·、\s]{2,20})[）)】]?$/u;

/** The outlet that such a line names. */
export const sourceAlone = (text: string): string | undefined =>
  text.length <= 40 ? source.exec(text)?.groups?.outlet?.trim() : undefined;

/** 圖像來源，某某社. */
const imageSource = /^(?:圖像來源|图像来源|圖片來源|图片来源)[，,:：]/u;

const fromFrontPage = /^(?:.{0,6}位置\s*[:：]?\s*)?(?:首页|首頁|主页|主頁)\s*[>＞»›]/u;

/** 首页 > 国际 > 正文: where on its site a page stands. */
export function isBreadcrumb(text: string): boolean {
  if (text.length > 80) return false;
  if (fromFrontPage.test(text)) return true;
  if (/[。！？，]/u.test(text)) return false;
  const parts = text.split(/\s*(?:>+|[›»＞])\s*/u).filter((part) => part !== '');
  if (parts.length < 2 || parts.some((part) => part.length > 15)) return false;
  return (
    parts.length > 3 ||
    /^(?:正文|內文|内文)$/u.test(parts.at(-1) ?? '') ||
    /(?:首[页頁]|位置[:：]?.*)$/u.test(parts[0] ?? '')
  );
}

const siteName =
  /^[\p{Script=Han}a-z ]{1,10}(?:[网網]|[日时時晚早周週][报報]|[周週]刊|新[闻聞]|[电電]子[报報]|通[讯訊]社|[电電][台視视]|[卫衛][视視])$/iu;

/** 某某日报: the name of a site or a newspaper. */
export const isSiteName = (text: string): boolean => siteName.test(text);

/** A call to subscribe, follow or mind the copyright, which begins the foot of a page. */
const foot =
  /(?:訂戶|订户|訂閱|订阅|支持我們|支持我们|關注我們|关注我们|扫描二维码|掃描二維碼|扫码关注|公众号|版權所有|版权所有|未经授权|未經授權|All Rights Reserved|Subscribe)/iu;
const rule = /^(?:[-*_=—─]\s?){3,}$/u;

export const isRule = (text: string): boolean => text.length <= 200 && rule.test(text);

export const isPageLabel = (text: string): boolean =>
  text.length <= 80 && (labels.test(text) || sourceAlone(text) !== undefined || imageSource.test(text));

const listLabel =
  /^[（(【[▼▲◆■●★]*\s*(?:相关|相關|延伸|推荐|推薦|往期|看更多|猜你喜欢|热门|熱門|更多)\p{Script=Han}{0,6}\s*[:：]?[▼▲◆■●★）)】\]]*$/u;

/** 延伸閱讀：, alone above titles of other articles. */
export const isRelatedHead = (text: string): boolean => isPageLabel(text) && listLabel.test(text);

/** 博客 | 張三, at the head of the card that presents the author. */
const authorCard = /^(?:博客|主筆|主笔|專欄|专栏|作者|記者|记者)\s*[|｜]/u;

/** Whether the text right after a rule begins the foot of the page; all that follows belongs to it. */
export const isPageFoot = (text: string): boolean => text.length <= 200 && (foot.test(text) || authorCard.test(text));

/** https://news.example/1.html 1/2 at the foot of a printed web page, in the middle of whatever its text was saying. */
export const isPrintedAddress = (text: string): boolean =>
  text.length <= 400 && /^https?:\/\/\S+\s+\d{1,3}\/\d{1,3}$/u.test(text);

/** 2021/11/16 17:05 某某网 at the head of the next printed page. */
export const isPrintedHead = (text: string): boolean =>
  text.length <= 120 && /^\d{4}\/\d{1,2}\/\d{1,2}(?:[ ,，]*(?:[上下]午)?\s*\d{1,2}:\d{2})?(?:\s+[^。]*)?$/u.test(text);

/** What a database of newspapers sets around an article. */
const ofDatabase = /^(?:報章|报章|雜誌|杂志)\s*[|｜]|^本[內内]容[經经]由慧科/u;
/** A10, A10：要闻: the page of a newspaper on which an article stood; G20峰会 is none. */
const pageOfPaper = /^[A-F]\d{1,3}版?(?:\s*[:：|｜]\s*\p{Script=Han}{2,4})?$/u;

export const isOfDatabase = (text: string): boolean =>
  text.length <= 200 && (ofDatabase.test(text) || pageOfPaper.test(text));

/** An address alone on its line tells nobody who met. */
export const isAddress = (text: string): boolean => text.length <= 2_000 && /^https?:\/\/\S+$/u.test(text);
