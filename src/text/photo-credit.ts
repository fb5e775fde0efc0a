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
