const uneven = /[,;:!?()"\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/gu;
/** From a wide letter or digit to the narrow one. */
const widthOffset = 0xfee0;
const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};
/** Han, kana, hangul and the punctuation that is set as wide as they. */
const firstWide = 0x2e80;
const isWide = (unit: number): boolean => unit >= firstWide || quoteOrDash.has(unit);
/** “ ” ‘ ’ — …, which stand below the wide characters. */
const quoteOrDash = new Set([0x201c, 0x201d, 0x2018, 0x2019, 0x2014, 0x2026]);

/**
 * One width for each sign, so that rules know one form of it: punctuation that a Chinese text sets as narrow as Latin letters
 * (刘某说,双方(北京)) is made wide, letters and digits that it sets as wide as Han (２０１９年, Ｇ２０) narrow. Every UTF-16 offset of the
 * result is that of the text. Punctuation within numbers and Latin words (3,000, 10:28) stays.
 */
export function evenWidths(text: string): string {
  let even = '';
  let kept = 0;
  let quoteOpen = false;
  let lineEnd = 0;
  for (const match of text.matchAll(uneven)) {
    const at = match.index;
    const [mark] = match;
    if (at >= lineEnd) {
      const next = text.indexOf('\n', at);
      lineEnd = next < 0 ? text.length : next;
      quoteOpen = false;
    }
    const unit = mark.charCodeAt(0);
    let replaced: string | undefined;
    if (unit > firstWide) replaced = String.fromCharCode(unit - widthOffset);
    else if (mark === '"') {
      replaced = quoteOpen ? '”' : '“';
      quoteOpen = !quoteOpen;
    } else if (besideWide(text, at, mark)) replaced = wide[mark];
    if (replaced === undefined) continue;
    even += text.slice(kept, at) + replaced;
    kept = at + 1;
  }
  return kept === 0 ? text : even + text.slice(kept);
}

/** Brackets always are: what they hold may be Latin. Other marks are beside a wide character, or behind a bracket or a quotation. */
function besideWide(text: string, at: number, mark: string): boolean {
  if (mark === '(' || mark === ')') return true;
  const before = text.charCodeAt(at - 1);
  return isWide(before) || isWide(text.charCodeAt(at + 1)) || /[)"%]/u.test(text.charAt(at - 1));
}
