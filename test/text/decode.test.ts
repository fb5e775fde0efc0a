import { describe, expect, it } from 'vitest';
import { decode } from '../../src/text/decode.js';
import { encode } from './encode.js';

const simplified = [
  '两国代表在北京举行会谈。',
  '张三会见李四',
  '新华社记者报道，双方就贸易问题交换意见，同意继续磋商。',
];
const traditional = ['兩國代表在北京舉行會談。', '張三會見李四', '記者報道，雙方就貿易問題交換意見，同意繼續磋商。'];

describe('decode', () => {
  it.each(simplified)('tells GB18030 from Big5: %s', (text) => {
    expect(decode('a.txt', encode(text, 'gb18030'))).toEqual({ encoding: 'gb18030', raw: text });
  });

  it.each(traditional)('tells Big5 from GB18030: %s', (text) => {
    expect(decode('a.txt', encode(text, 'big5'))).toEqual({ encoding: 'big5', raw: text });
  });

  it.each([
    // Words of Japanese and Korean news as their own encodings write them.
    [
      'Japanese in EUC-JP',
      'a4b3a4cea4d2a4c8a4cfbcf3c1eaa4c8b2f1c3cca4b7a1a2b3a4b2c8a4ebc5fab0d7a4ebb5c4bdb8a4f2bdb8a4b7a4bfa1a3',
    ],
    [
      'Korean in EUC-KR',
      'b9ceb1b920b1b9b9abc0e5b0fcc0cc20bcadbfefbfa1bcad20c8b8b4e3c0bb20b0aeb0ed20b0fcb0e8b8a620b3edc0c7c7dfb4d9',
    ],
  ])('refuses %s, which GB18030 would read as rare characters', (what, hex) => {
    expect(() => decode('a.txt', Buffer.from(hex, 'hex'))).toThrow(`a.txt is ${what}; whomet reads Chinese news`);
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
    ['UTF-8 that is cut off', Buffer.from('甲会见乙。'.repeat(20)).subarray(0, -1), 'cut off'],
    ['noise', Buffer.from([0x8f, 0xff, 0xc0, 0xff, 0xfe, 0xff]), 'neither UTF-8'],
  ])('refuses %s and says what was seen', (_, bytes, message) => {
    const attempt = () => decode('a.txt', bytes);
    expect(attempt).toThrow(expect.objectContaining({ code: 'UNREADABLE_DOCUMENT' }));
    expect(attempt).toThrow(message);
    expect(attempt).toThrow('a.txt');
  });
});

describe('the charset that an HTML page declares', () => {
  const page = (charset: string) => `<html><meta charset="${charset}"><p>${traditional[0]}</p>`;

  it('decides where the bytes are not UTF-8', () => {
    expect(decode('a.html', encode(page('big5'), 'big5'))).toEqual({ encoding: 'big5', raw: page('big5') });
    expect(decode('a.html', encode(page('gb2312'), 'gb18030'))).toEqual({ encoding: 'gb18030', raw: page('gb2312') });
  });

  it('does not decide where it is wrong', () => {
    expect(decode('a.html', Buffer.from(page('gb2312'))).encoding).toBe('utf-8');
    expect(decode('a.html', encode(page('gb2312'), 'big5')).raw).toBe(page('gb2312'));
  });

  it('stands against a few damaged bytes', () => {
    const long = `${page('gbk')}${simplified.join('').repeat(200)}`;
    const bytes = Buffer.concat([encode(long, 'gb18030'), Buffer.from([0xff])]);
    expect(decode('a.html', bytes)).toEqual({ encoding: 'gb18030', raw: `${long}\ufffd` });
  });
});
