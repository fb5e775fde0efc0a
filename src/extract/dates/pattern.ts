const numerals = '一二三四五六七八九';
const unit = `[${numerals}]`;

/** Sources of the numbers and words that date patterns are made of; all are groups of their own. */
export const yearNumber = `(?:(?:19|20)\\d\\d|[一二][〇○零${numerals}]{3})`;
export const monthNumber = `(?:1[0-2]|0?[1-9]|十[一二]?|${unit})`;
export const dayNumeral = `(?:3[01]|[12]\\d|0?[1-9]|三十一?|卅一?|(?:二十|廿)${unit}?|十${unit}?|${unit})`;
export const countNumber = `(?:\\d{1,2}|十${unit}?|[两${numerals}])`;
export const weekdayName = '(?:星期|礼拜|周)';
export const to = '(?:至|到|—+|–|-|－|\\u007e|～)';
export const and = '(?:、|和|及|与|以及|,|，)';
/** After a day: its weekday in brackets, a time of day, or an hour. None of them says another date. */
export const afterDay = `(?:~[（(]~${weekdayName}?[${numerals}日天]~[）)])?(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|晚)?(?:[${numerals}\\d]{1,2}[时点](?:半|许|左右|多)?)?`;
/** Of a day or a month, and not inside a longer number. That there is a number at all is asked first: seldom is there one. */
export const numberStart = `(?=[\\d${numerals}十廿卅])(?<![\\d.${numerals}十])`;
/** 107, 七十八, 一百零七. */
const minguoNumber = `(?:\\d{2,3}|一百[零〇十${numerals}]{0,3}|[${numerals}]?十${unit}?|一[〇○零${numerals}]{2})`;
/** The year before a month: 2018年, 民国107年, 去年. */
export const yearBefore = `(?:(?<year>${yearNumber})~年~|民国~(?<minguo>${minguoNumber})~年~|(?<republic>[四五六七八九]十${unit}?)~年~(?=${monthNumber}~月)|(?<yearWord>今年|本年|去年|前年|明年|后年|同年|当年|翌年|次年)~的?)`;

/** The same, or no year at all: a month after a year that whomet does not read (每年3月, 86年11月) is not told. */
export const yearIfSaid = `(?=[\\d民去今本明前后同当翌次]|[${numerals}十])(?:${yearBefore}|(?<!年~))`;

/** Compiles a pattern in which ~ stands for the spaces that page layout may have left between number and unit. */
export const pattern = (source: string): RegExp => new RegExp(source.replaceAll('~', '[ \\t\\u3000]*'), 'gu');
