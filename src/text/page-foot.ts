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
  /^(?:The Wayback Machine - https?:|(?:这是|這是)\s?Google\s?[对對].*[缓緩]存|提示[:：]\s?要在此[网網][页頁]上快速|This is Google's cache of|百度快照|您查[询詢]的[关關][键鍵][词詞]是[:：]|如果打[开開]速度慢，可以|(?:百度|搜狗|好搜|360搜索|必应)和[该該]?[网網][页頁]|以下是.{0,200}的[网網]?[页頁]?快照|(?:Saved from|存[档檔]自) https?:)/u;
const longestBanner = 400;
export const isArchiveBanner = (text: string): boolean => text.length <= longestBanner && archiveBanner.test(text);

/** A line of the foot of a site: of its rights, its address, its licence. */
export const isSiteFoot = (text: string): boolean =>
  text.length <= longestFoot && siteFoot.some((pattern) => pattern.test(text));

const ending = /^(?:[（(【]\s*(?:全文)?完\s*[）)】]|END|正文已?结束.{0,30})$/u;

/** （完）: a line that tells that the text has ended. */
export const isEnding = (text: string): boolean => text.length <= 80 && ending.test(text);

const end = /^[-—–=*·\s]{0,8}(?:END|The End)[-—–=*·\s]{0,8}$/iu;
/** Characters: what a page has behind the end of its article; more is another article. */
const mostBehindEnd = 600;

/** Whether not only the article but its page ends at END, which ends at `at`. */
export const isEndOfPage = (text: string, raw: string, at: number): boolean =>
  text.length <= 30 &&
  end.test(text) &&
  raw.length - at <= mostBehindEnd &&
  !/^\W{0,8}END\W{0,8}$/imu.test(raw.slice(at));
