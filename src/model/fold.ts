import { Converter } from 'opencc-js/t2cn';

const fromHongKong = Converter({ from: 'hk', to: 'cn' });
const fromTaiwan = Converter({ from: 'tw', to: 'cn' });
const han = /\p{Script=Han}/u;

/** One character at a time, so that the result has the length of the input and offsets stay true. */
function simplify(character: string): string {
  if (!han.test(character)) return character;
  const hongKong = fromHongKong(character);
  const folded = hongKong === character ? fromTaiwan(character) : hongKong;
  return folded.length === character.length ? folded : character;
}

/** Before it stand no Han characters but 々〆〇〡 and their like, which no script simplifies. */
const firstHan = 0x3400;
/** For each code unit what it folds to; 0 where nobody asked yet. */
const known = new Uint16Array(0x1_0000);
/** 巿 (U+5DFF), which Taiwan's and Hong Kong's fonts give for 市 and keyboards with it. */
known[0x5dff] = 0x5e02;
/** 箎 (U+7B8E), another form of 篪. */
known[0x7b8e] = 0x7bea;

/** Folds traditional characters to simplified ones; every UTF-16 offset of the result is that of the input. */
export function foldScript(text: string): string {
  let folded = '';
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < firstHan) continue;
    if (isSurrogate(unit)) {
      const character = String.fromCodePoint(text.codePointAt(at) as number);
      folded += text.slice(kept, at) + simplify(character);
      at += character.length - 1;
      kept = at + 1;
      continue;
    }
    const simple = known[unit] || learn(unit);
    if (simple === unit) continue;
    folded += text.slice(kept, at) + String.fromCharCode(simple);
    kept = at + 1;
  }
  return kept === 0 ? text : folded + text.slice(kept);
}

/** Full-width letters, digits and signs, as Chinese pages set them: ２０１９, Ｇ２０. */
const fullWidth = /[\uff01-\uff5e]/gu;
const widthOffset = 0xfee0;

/** As foldScript, with full-width letters and digits narrowed: what the full-text index of sentences is asked in. */
export const foldText = (text: string): string =>
  foldScript(text).replace(fullWidth, (wide) => String.fromCharCode(wide.charCodeAt(0) - widthOffset));

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

function learn(unit: number): number {
  const simple = simplify(String.fromCharCode(unit)).charCodeAt(0);
  known[unit] = simple;
  return simple;
}

/** Characters that have no case, width, accent or other form. */
const plainHan = /^[\u4e00-\u9fff]+$/u;

/**
 * The key under which names are compared and indexed: simplified, without case, width, spaces, accents or the marks
 * that separate the parts of a foreign name. 劉鶴 and 刘鹤 fold to one key; "Liu He", "liu  he" and "LIU-HE" to another.
 */
export function foldName(name: string): string {
  if (plainHan.test(name)) return foldScript(name);
  const plain = name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFKC')
    .toLowerCase();
  return foldScript(plain).replace(/[\s·・‧•．.\-'’_]+/gu, '');
}

/** Whether the text has a character that only traditional script writes. */
export const isTraditional = (text: string): boolean => foldScript(text) !== text;
