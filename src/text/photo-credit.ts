/** 美聯社, 何君健攝, 網上圖片, 翻攝歐盟Facebook, 政府新聞處: whose picture it is, said after the caption's last sentence. */
const credit =
  /^.{0,20}(?:社|攝|摄|圖片|图片|照片|圖|图|截圖|截图|提供|資料|资料|合成|新聞處|新闻处|Facebook|Twitter|fb|網站|网站|AP|AFP|Reuters|Getty)$|^(?:翻攝|翻摄|翻拍|網上|网上|圖源|图源|圖|图|Photo)[:：/／\s]?.{0,20}$/iu;
const bracketed = /[（(][^（）()]{0,20}(?:攝|摄|圖片|图片|資料圖|资料图|照片|截圖|截图|提供|社)[）)]$/u;

/** Length of a caption without the credit at its end. */
export function withoutCredit(caption: string): number {
  const bracket = bracketed.exec(caption.slice(-30));
  if (bracket) return caption.length - bracket[0].length;
  const sentenceEnd = Math.max(...['。', '！', '？', '」', '”'].map((mark) => caption.lastIndexOf(mark)));
  return sentenceEnd > 0 && credit.test(caption.slice(sentenceEnd + 1).trim()) ? sentenceEnd + 1 : caption.length;
}

/** A page of pictures tells each in a paragraph that ends with its credit: 甲與乙握手。圖：美聯社 */
export const isGalleryCaption = (text: string): boolean => /。(?:圖|图|圖片|图片)[:：].{1,12}$/u.test(text.slice(-20));

/** In code units; a longer paragraph is of the article, whatever its end says. */
const longestCaption = 200;
const credits = [
  // 新华社记者 张某 摄; nobody signs a paragraph with 拍摄.
  /(?:记者|記者|通讯员|通訊員)\s?[\p{Script=Han}·、\s]{2,16}(?<![拍翻航偷])[摄攝][）)]?$/u,
  /[。！？」”][\s　]*[（(]?[^。！？，,]{2,14}(?<![拍翻航偷])[摄攝][）)]?$/u,
  /[（(](?:[^（）()，。]{0,12}(?:图片|圖片|照片|[摄攝])|[资資]料[图圖]|[档檔]案[图圖照])[）)]$/u,
  /[。！？][\s　]*[\p{Script=Han}]{2,8}[社网網报報]\s?[图圖]$/u,
  /^(?:[资資]料|[档檔]案)(?:[图圖照]片?|照片)\s*[:：，。]/u,
];

/** Whether a paragraph says that it belongs to a picture: by whom it was taken, or that it is from the archive. */
export const isCreditedCaption = (text: string): boolean =>
  text.length <= longestCaption && credits.some((credit) => credit.test(text));
