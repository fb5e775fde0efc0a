import { describe, expect, it } from 'vitest';
import { decode } from '../../src/text/decode.js';

const simplified = [
  '两国代表在北京举行会谈。',
  '张三会见李四',
  '新华社记者报道，双方就贸易问题交换意见，同意继续磋商。',
];
const traditional = ['兩國代表在北京舉行會談。', '張三會見李四', '記者報道，雙方就貿易問題交換意見，同意繼續磋商。'];

/** Node writes no legacy encodings; TextDecoder, turned around, tells the bytes of each character. */
function encode(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const bytes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if (character.length === 1 && !bytes.has(character)) bytes.set(character, [first, second]);
    }
  }
  return Uint8Array.from([...text].flatMap((character) => bytes.get(character) ?? [character.charCodeAt(0)]));
}

describe('decode', () => {
  it.each(simplified)('tells GB18030 from Big5: %s', (text) => {
    expect(decode('a.txt', encode(text, 'gb18030'))).toEqual({ encoding: 'gb18030', raw: text });
  });

  it.each(traditional)('tells Big5 from GB18030: %s', (text) => {
    expect(decode('a.txt', encode(text, 'big5'))).toEqual({ encoding: 'big5', raw: text });
  });

  it('reads a byte order mark and leaves it out', () => {
    const text = '甲会见乙。\r\n';
    const littleEndian = Buffer.from(`\ufeff${text}`, 'utf16le');
    expect(decode('a.txt', Buffer.from(`\ufeff${text}`))).toEqual({ encoding: 'utf-8', raw: text });
    expect(decode('a.txt', littleEndian)).toEqual({ encoding: 'utf-16le', raw: text });
    expect(decode('a.txt', Buffer.from(littleEndian).swap16())).toEqual({ encoding: 'utf-16be', raw: text });
  });

  it('keeps line breaks as they are', () => {
    expect(decode('a.txt', Buffer.from('甲。\r\n乙。\r丙。\n')).raw).toBe('甲。\r\n乙。\r丙。\n');
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'is empty'],
    ['white space', Buffer.from(' \n\n'), 'only white space'],
    ['a PDF file', Buffer.from('%PDF-1.7 ...'), 'is a PDF file'],
    ['a ZIP archive', Buffer.from('PK\x03\x04....'), 'ZIP archive'],
    ['NUL bytes', Buffer.from([0xe7, 0x94, 0, 0xff]), 'NUL'],
    ['noise', Buffer.from([0x8f, 0xff, 0xc0, 0xff, 0xfe, 0xff]), 'neither UTF-8'],
  ])('refuses %s and says what was seen', (_, bytes, message) => {
    const attempt = () => decode('a.txt', bytes);
    expect(attempt).toThrow(expect.objectContaining({ code: 'UNREADABLE_DOCUMENT' }));
    expect(attempt).toThrow(message);
    expect(attempt).toThrow('a.txt');
  });
});
