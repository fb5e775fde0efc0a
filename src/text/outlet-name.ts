/** How the names of outlets end: 新华社, 人民日报海外版, BBC中文, 美国之音. */
const named =
  /^[\p{Script=Han}A-Za-z ]{1,12}?(?:社|[网網]|[报報]|[台臺]|新[闻聞]|[电電][视視]|通[讯訊]|[时時][报報]|[周週]刊|[杂雜][志誌]|[传傳]媒|之[声聲音]|中文|海外版|客[户戶]端)$/u;
/** Names of outlets that end otherwise, as their pages sign with them. */
const known = /^(?:BBC|DW|RFI|RFA|VOA|FT|法[广廣]|[财財]新|澎湃|彭博|路透|央[视視])$/u;
/** What news tells that somebody did, with an outlet or otherwise: 访问新华社, 新政策出台 are titles. */
const tellsNews =
  /[会會][见見谈談晤]|[访訪谈談称稱说說批抵评評赴签簽]|[发發][表布]|出席|[举舉]行|[启啟][动動]|宣布|[将將]|(?:[公通情汇匯电電简簡捷回申谎海]|[举舉])[报報]$|[上下出登舞平后後站垮][台臺]$|(?:合作|公|旅行)社$|(?:[联聯]|上|落|[电電]|[关關]系)[网網]$/u;
/** 国际新闻: a section of a site. */
const section =
  /^(?:[国國][际際内內]|社[会會]|[时時]政|要[闻聞]|[综綜]合|[财財][经經]|[体體]育|[娱娛][乐樂]|科技|[军軍]事|[国國]防|港澳|[台臺][湾灣]|[两兩]岸|中[国國]|大[陆陸]|最新|[头頭][条條]|[滚滾][动動]|即[时時]|[热熱][点點]|本地|地方|世界|全球|今日|[图圖]片|焦[点點]|[独獨]家|相[关關]|更多)?新[闻聞]$/u;
const longest = 14;
/** In code units, of a name that stands above all else; a longer line there may be a title. */
const longestAbove = 6;

/** Whether a text is no more than the name of an outlet, as far as its form tells. */
export const isOutletName = (text: string): boolean =>
  text.length <= longest && (known.test(text) || named.test(text)) && !section.test(text) && !tellsNews.test(text);

/** The same of a line above the title. */
export const isOutletAbove = (text: string): boolean => text.length <= longestAbove && isOutletName(text);
