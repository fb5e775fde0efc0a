/** 記者林勵, 實習記者黃思銘, 特約記者梁瑞珮, 台灣特派員鄭智仁: what stands before the name of whoever reports. */
const role = /^.*(?:记者|記者|特派员|特派員|通讯员|通訊員|作者|撰文)[\s:：]*/u;
/** In code units; a longer text is a paragraph. */
const longestField = 100;
/** 眾新聞中國組, 讀者來論: an office or a column, not a person. */
const office = /[组組社报報网網台聞闻论論]$|^(?:实习|實習|见习|見習)生$/u;
/** Surnames of two characters; alternatives for patterns. */
export const doubleSurname =
  '欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|皇甫|夏侯|慕容|东方|東方|令狐|端木|公孙|公孫|独孤|獨孤';
const beginsDouble = new RegExp(`^(?:${doubleSurname})`, 'u');
/** Where nothing but these tells a person from a place or an agency: 李某／北京電, 路透／北京電. A class of characters for patterns. */
export const commonSurname =
  '[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉余潘杜戴夏钟鍾鐘汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔缪繆]';
const latinName = /^\p{Lu}[\p{Script=Latin}.'’-]+(?: \p{Lu}[\p{Script=Latin}.'’-]*)+$/u;
const transcribed = /^\p{Script=Han}{1,6}(?:[·・‧•]\p{Script=Han}{1,8})+$/u;

/** The person named in an author field or a byline, without the role; undefined where it names no person (眾新聞記者). */
export function authorName(written: string): string | undefined {
  if (written.length > longestField) return undefined;
  const name = written.trim().replace(role, '').trim();
  if (latinName.test(name) || transcribed.test(name)) return name;
  if (!/^\p{Script=Han}{2,4}$/u.test(name) || office.test(name)) return undefined;
  return name.length < 4 || beginsDouble.test(name) ? name : undefined;
}
