/** What an app or a page sets around an article, and copies with its text. */
const buttons =
  /^(?:[\s【】[\]()（）|｜·：:]|打印本?[页頁]?|列印|关闭(?:窗口|本页)?|關閉(?:視窗)?|收藏(?:本页)?|分享|评论|評論|我要评论|返回(?:顶部|首页)|字[体體号號](?:大小)?|大|中|小|纠错|推荐|转发|复制链接|加入收藏)+$/u;
const surelyButton = /打印|列印|关闭|關閉|字[体體号號]|返回|复制链接|我要评论/u;
const counters =
  /^(?:(?:阅读|閱讀)(?:量|数|次数)?\s*[:：]?\s*[\d.,]+\s*[万萬w+]*|[赞讚]\s*\d.*|[在赞讚]看\s*\d*|阅读原文|閱讀原文|写留言|寫留言|喜欢作者|收录于(?:合集|话题|专辑).*|[点點][击擊](?:上方|下方|蓝字|藍字).{0,24}(?:关注|關注|订阅|訂閱).{0,4}|(?:长按|長按|扫描|掃描|识别|識別).{0,16}(?:二维码|二維碼).{0,12})$/u;
const pager = /^(?:[【[]\d{1,2}[】\]]\s*){2,}$/u;

export const isAppNoise = (text: string): boolean =>
  text.length <= 60 && ((buttons.test(text) && surelyButton.test(text)) || counters.test(text) || pager.test(text));

const end = /^[-—–=*·\s]{0,8}(?:END|The End)[-—–=*·\s]{0,8}$/iu;
const letters = /^(?:精[选選]留言|留言精[选選]|[写寫]留言)$/u;
/** Characters: what a page has behind the end of its article; more is another article. */
const mostBehindEnd = 600;
const mostLetters = 3_000;

/** Whether the article and the page end at a line: at END, or where the readers' letters begin. `behind` is what follows. */
export const isEndOfArticle = (text: string, behind: string): boolean =>
  (end.test(text) && behind.length <= mostBehindEnd && !/^\W{0,8}END\W{0,8}$/imu.test(behind)) ||
  (letters.test(text) && behind.length <= mostLetters);

/** ▲张某与李某握手（资料图）, below a picture that the copy lost. */
const pictureMark = /^[▲△]\s*(?=\p{Script=Han})/u;
const pictureCredit = /(?:图|圖|图片|圖片|摄|攝|社|供图|供圖)[）)]?$/u;

/** The length of such a mark before a caption; 0 also where the mark is a bullet among others, as `before` and `behind` tell. */
export function pictureMarkLength(text: string, before: string, behind: string): number {
  const length = pictureMark.exec(text.slice(0, 8))?.[0].length ?? 0;
  const alone = !/^[▲△]/u.test(before) && !/^\s*[▲△]/u.test(behind);
  return alone || pictureCredit.test(text) ? length : 0;
}

/** 01, PART 2: numbers of an article's parts, on lines of their own. */
export const isPartNumber = (text: string): boolean => /^(?:0\d|PART[ .]{0,2}\d{1,2})$/iu.test(text.slice(0, 12));

/** Titles of parts that no article has of itself. */
export const isPartTitle = (text: string): boolean =>
  /^(?:(?:新闻|新聞|相关|相關|事件)?背景(?:资料|資料|介绍|介紹)?|(?:新闻|新聞)(?:链接|鏈接|连线)|(?:编者|編者)(?:按|的话|的話)|结语|結語|前言|导语|導語|引言|后记|後記)$/u.test(
    text.slice(0, 12),
  );

/** 相关链接: the titles of other articles follow. */
export const isRelatedHead = (text: string): boolean =>
  /^[【[]?(?:相关|相關|延伸|更多|热门|熱門)(?:阅读|閱讀|新闻|新聞|推荐|推薦|报道|報道|報導|链接|鏈接|連結|文章)[】\]]?\s*[:：]?$/u.test(
    text.slice(0, 16),
  );
