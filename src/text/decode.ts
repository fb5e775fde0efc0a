import { formatOf } from '../model/document-format.js';
import { WhometError } from '../model/error.js';
import { binaryFormat } from './binary-formats.js';
import { chineseness, commonShare, foreignText } from './han-encoding.js';

export interface Decoded {
  /** As the WHATWG Encoding standard names it; pdf for the text layer of a PDF file. */
  readonly encoding: TextEncoding | 'pdf';
  /** Without the byte order mark, and otherwise as it stands. */
  readonly raw: string;
  /** By the position where a line begins, the level of the heading that it is; left out where only markup tells. */
  readonly headings?: ReadonlyMap<number, number> | undefined;
  /** Positions where a line begins that the layout shows to go on with the paragraph of the line before. */
  readonly continued?: ReadonlySet<number> | undefined;
}

type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

const byteOrderMarks: readonly (readonly [readonly number[], TextEncoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x84, 0x31, 0x95, 0x33], 'gb18030'],
];

/** Below this a legacy decoding reads as noise: news scores 1 and more, two uncommon names still 0.6. */
const leastScore = 0.4;

/** The text of a document's bytes. A byte order mark decides; else strict UTF-8; else the likelier of GB18030 and Big5. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw unreadable(file, 'is empty');
  const format = binaryFormat(bytes);
  if (format) throw unreadable(file, `is ${format}`);
  const decoded =
    decodeMarked(file, bytes) ??
    decodeAs('utf-8', bytes) ??
    (formatOf(file) === 'HTML' ? decodeDeclared(bytes) : undefined) ??
    decodeLegacy(file, bytes);
  const nul = decoded.raw.indexOf('\0');
  if (nul >= 0)
    throw unreadable(file, `has a NUL character at position ${nul}: it is binary, or UTF-16 without its mark`);
  if (decoded.raw.trim() === '') throw unreadable(file, 'holds only white space');
  return decoded;
}

function decodeMarked(file: string, bytes: Uint8Array): Decoded | undefined {
  const mark = byteOrderMarks.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  if (!mark) return undefined;
  const decoded = decodeAs(mark[1], bytes.subarray(mark[0].length));
  if (!decoded) throw unreadable(file, `begins with the byte order mark of ${mark[1]} but is not valid ${mark[1]}`);
  return decoded;
}

function decodeLegacy(file: string, bytes: Uint8Array): Decoded {
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw unreadable(file, `has a NUL byte at ${nul}: it is binary, or UTF-16 without its mark`);
  const foreign = foreignText(bytes);
  if (foreign) throw unreadable(file, `is ${foreign}; whomet reads Chinese news`);
  const [best] = (['gb18030', 'big5'] as const)
    .map((encoding) => decodeAs(encoding, bytes))
    .filter((decoded) => decoded !== undefined)
    .map((decoded) => ({ decoded, score: legacyScore(decoded, bytes) }))
    .sort((a, b) => b.score - a.score);
  if (best && best.score >= leastScore && chineseness(best.decoded.raw) >= 0) return best.decoded;
  const until = validUntil(bytes);
  const cut = until > bytes.length / 2 ? `, but UTF-8 as far as byte ${until}: it is cut off or damaged there` : '';
  throw unreadable(
    file,
    `is neither UTF-8 nor UTF-16 with its mark, nor Chinese text in GB18030 or Big5${cut || ': save it as UTF-8'}`,
  );
}

/** How many bytes from the beginning are UTF-8. */
function validUntil(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const bad = text.indexOf('\ufffd');
  return bad < 0 ? bytes.length : Buffer.byteLength(text.slice(0, bad));
}

/** At most this share of a page's characters may be none of the encoding that the page declares. */
const mostDamaged = 0.001;

/** By the charset that an HTML page declares in its first bytes; a few damaged characters are read as U+FFFD. */
function decodeDeclared(bytes: Uint8Array): Decoded | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096));
  const label = /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w-]{3,20})/iu.exec(head)?.[1]?.toLowerCase() ?? '';
  const encoding = declared[label];
  if (!encoding) return undefined;
  const raw = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const damaged = raw.split('\ufffd').length - 1;
  return damaged <= mostDamaged * raw.length && chineseness(visible(raw)) > 0.2 ? { encoding, raw } : undefined;
}

const declared: Readonly<Record<string, TextEncoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
};

/** What of a page is no tag, nearly: scripts and styles are often longer than the sample that tells an encoding. */
const visible = (raw: string): string => raw.replace(/[\0-\x7f]{1,1000}/gu, '');

const legacyScore = ({ encoding, raw }: Decoded, bytes: Uint8Array): number =>
  chineseness(raw) + (encoding === 'big5' || encoding === 'gb18030' ? commonShare(bytes, encoding) : 0);

function decodeAs(encoding: TextEncoding, bytes: Uint8Array): Decoded | undefined {
  try {
    return { encoding, raw: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return undefined;
  }
}

const unreadable = (file: string, why: string): WhometError => new WhometError('UNREADABLE_DOCUMENT', `${file} ${why}`);
