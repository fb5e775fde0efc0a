/**
 * The most frequent characters and punctuation of modern Chinese news, simplified and traditional. A right decoding is
 * full of them; a wrong one turns them into rare characters.
 */
const frequent = new Set(
  '的一是不了在人有我他这这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起' +
    '还发成事只作当想看文无开手用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声' +
    '全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产' +
    '入先山五太水万市眼体别处总才场师书比住员九笑性通目华报立马命张活难神数件安表原车白应路期叫死常提感金何更反合放做系计或司利受光王' +
    '這來國個說們為時會著過學對裡後麼沒於還發當無開見經頭動兩長樣現將與進實點聲話兒問機給幾業間電門東氣關並內卻產萬體別處總場師書員' +
    '華報馬張難數車應係計議團貿協談達屆總統雙際歐軍獨聯導義務設區選舉領變論認權讓據運黨連戰環從條勢題類規則標準負責衛約級組織調' +
    '议团贸协谈达届统双际欧独联导义务设区选举领变论认权让据运党连战环条势题类规则标准负责卫约级组织调共社院员席北京记者访问美国',
);
const punctuation = /[，。、：；！？「」『』（）《》“”‘’—…・·　]/u;
const unlikely = /[\p{Co}\p{Cn}\p{Cc}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Bopomofo}─-◿]/u;

const sampleLength = 20_000;

/** How much like Chinese text a decoding reads: from -1 (nothing does) to 1 (all is frequent). 0 where it is ASCII only. */
export function chineseness(text: string): number {
  let seen = 0;
  let score = 0;
  for (const character of text.slice(0, sampleLength)) {
    if (character < '\x80') continue;
    seen += 1;
    if (frequent.has(character) || punctuation.test(character)) score += 1;
    else if (unlikely.test(character)) score -= 1;
    else if (character < '\u4e00' || character > '\u9fff') score -= 0.5;
  }
  return seen === 0 ? 0 : score / seen;
}

type Pairs = { readonly first: readonly [number, number]; readonly second: (byte: number) => boolean };

const levelOne: Readonly<Record<'gb18030' | 'big5', Pairs>> = {
  gb18030: { first: [0xb0, 0xd7], second: (byte) => byte >= 0xa1 },
  big5: { first: [0xa4, 0xc6], second: (byte) => (byte >= 0x40 && byte <= 0x7e) || byte >= 0xa1 },
};

/** Fewer characters tell no language. */
const fewestPairs = 20;

/**
 * What bytes hold that GB18030 would read as rare characters: kana stand there where they stand in GB18030, and Korean syllables
 * fill the rows up to 0xc8, in which half of a Chinese text's characters are not.
 */
export function foreignText(bytes: Uint8Array): 'Japanese in EUC-JP' | 'Korean in EUC-KR' | undefined {
  let [kana, syllables, others] = [0, 0, 0];
  for (let index = 0; index < Math.min(bytes.length, 2 * sampleLength); index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) continue;
    if ((bytes[index + 1] ?? 0) < 0xa1) return undefined;
    if (lead === 0xa4 || lead === 0xa5) kana += 1;
    else if (lead >= 0xb0 && lead <= 0xc8) syllables += 1;
    else if (lead > 0xc8) others += 1;
    index += 1;
  }
  const pairs = kana + syllables + others;
  if (pairs < fewestPairs) return undefined;
  if (kana > 0.15 * pairs) return 'Japanese in EUC-JP';
  return others < 0.03 * pairs ? 'Korean in EUC-KR' : undefined;
}

/** The share of two-byte characters in the standard's first level, which holds those in common use. */
export function commonShare(bytes: Uint8Array, encoding: 'gb18030' | 'big5'): number {
  const { first, second } = levelOne[encoding];
  let pairs = 0;
  let common = 0;
  for (let index = 0; index < Math.min(bytes.length, 2 * sampleLength); index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[index + 1] ?? 0;
    pairs += 1;
    if (lead >= first[0] && lead <= first[1] && second(trail)) common += 1;
    index += 1;
  }
  return pairs === 0 ? 0 : common / pairs;
}

const isUnified = (character: string): boolean => character >= '\u4e00' && character <= '\u9fff';

/** The characters in the first level of either standard: those in common use, simplified and traditional. */
const common: ReadonlySet<string> = new Set(
  (['gb18030', 'big5'] as const).flatMap((encoding) => {
    const { first, second } = levelOne[encoding];
    const bytes: number[] = [];
    for (let lead = first[0]; lead <= first[1]; lead += 1) {
      for (let trail = 0x40; trail <= 0xfe; trail += 1) if (second(trail)) bytes.push(lead, trail);
    }
    return [...new TextDecoder(encoding).decode(new Uint8Array(bytes))].filter(isUnified);
  }),
);

/** Whether a character is a Han character in common use, as nearly all are in any text, names too, or Chinese punctuation. */
export const isCommonHan = (character: string): boolean => common.has(character) || punctuation.test(character);
