/** ▲张某与李某握手（资料图）, below a picture that the copy lost. */
const pictureMark = /^[▲△]\s*(?=\p{Script=Han})/u;
const pictureCredit = /(?:图|圖|图片|圖片|摄|攝|社|供图|供圖)[）)]?$/u;

/** The length of such a mark before a caption; 0 also where the mark is a bullet among others, as `before` and `behind` tell. */
export function pictureMarkLength(text: string, before: string, behind: string): number {
  const length = pictureMark.exec(text.slice(0, 8))?.[0].length ?? 0;
  const alone = !/^[▲△]/u.test(before) && !/^\s*[▲△]/u.test(behind);
  return alone || pictureCredit.test(text) ? length : 0;
}
