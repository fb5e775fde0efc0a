import { Converter } from 'opencc-js/t2cn';

const fromHongKong = Converter({ from: 'hk', to: 'cn' });
const fromTaiwan = Converter({ from: 'tw', to: 'cn' });
const simplified = new Map<string, string>();

/** One character at a time, so that the result has the length of the input and offsets stay true. */
function simplify(character: string): string {
  const known = simplified.get(character);
  if (known !== undefined) return known;
  const hongKong = fromHongKong(character);
  const folded = hongKong === character ? fromTaiwan(character) : hongKong;
  const kept = folded.length === character.length ? folded : character;
  simplified.set(character, kept);
  return kept;
}

const han = /\p{Script=Han}/u;

/** Folds traditional characters to simplified ones; every UTF-16 offset of the result is that of the input. */
export function foldScript(text: string): string {
  let folded = '';
  for (const character of text) folded += han.test(character) ? simplify(character) : character;
  return folded;
}

/**
 * The key under which names are compared and indexed: simplified, without case, width, spaces, accents or the marks
 * that separate the parts of a foreign name. 劉鶴 and 刘鹤 fold to one key; "Liu He", "liu  he" and "LIU-HE" to another.
 */
export function foldName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFKC')
    .toLowerCase();
  return foldScript(plain).replace(/[\s·・‧•．.\-'’_]+/gu, '');
}

/** Whether the text has a character that only traditional script writes. */
export const isTraditional = (text: string): boolean => foldScript(text) !== text;
