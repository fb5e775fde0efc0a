/** How the names of outlets end: 新华社, 人民日报海外版, BBC中文, 美国之音. */
const named =
  /^[\p{Script=Han}A-Za-z ]{1,12}?(?:社|[网網]|[报報]|[台臺]|新[闻聞]|[电電][视視]|通[讯訊]|[时時][报報]|[周週]刊|[杂雜][志誌]|[传傳]媒|之[声聲音]|中文|海外版|客[户戶]端)$/u;
/** Names of outlets that end otherwise, as their pages sign with them. */
const known = /^(?:BBC|DW|RFI|RFA|VOA|FT|法[广廣]|[财財]新|澎湃|彭博|路透|央[视視])$/u;
/** What news tells that somebody did with an outlet: 访问新华社 is a title. */
const tellsNews = /[会會][见見谈談晤]|[访訪谈談称稱说說批抵评評赴]/u;
const longest = 14;
/** In code units, of a name that stands above all else; a longer line there may be a title. */
const longestAbove = 6;

/** Whether a text is no more than the name of an outlet, as far as its form tells. */
export const isOutletName = (text: string): boolean =>
  text.length <= longest && (known.test(text) || named.test(text)) && !tellsNews.test(text);

/** The same of a line above the title. */
export const isOutletAbove = (text: string): boolean => text.length <= longestAbove && isOutletName(text);
