/** 01, PART 2: numbers of an article's parts, on lines of their own. */
export const isPartNumber = (text: string): boolean => /^(?:0\d|PART[ .]{0,2}\d{1,2})$/iu.test(text.slice(0, 12));

/** Titles of parts that no article has of itself. */
export const isPartTitle = (text: string): boolean =>
  /^(?:(?:新闻|新聞|相关|相關|事件)?背景(?:资料|資料|介绍|介紹)?|(?:新闻|新聞)(?:链接|鏈接|连线)|(?:编者|編者)(?:按|的话|的話)|结语|結語|前言|导语|導語|引言|后记|後記)$/u.test(
    text.slice(0, 12),
  );
