const signatures: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF file: give it a name that ends in .pdf'],
  ['PK\x03\x04', 'a ZIP archive (a Word or Excel file is one): save the document as text, HTML or PDF'],
  ['\xd0\xcf\x11\xe0', 'an old Microsoft Office file: save it as text, HTML or PDF'],
  ['{\\rtf', 'a Rich Text Format file: save it as text, HTML or PDF'],
  ['\x89PNG', 'a PNG picture, which holds no text'],
  ['\xff\xd8\xff', 'a JPEG picture, which holds no text'],
  ['GIF8', 'a GIF picture, which holds no text'],
  ['\x1f\x8b', 'a gzip archive: unpack it'],
];

/** What the first bytes of a file that is not plain text tell that it is, and what to do; undefined where they tell nothing. */
export function binaryFormat(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return signatures.find(([signature]) => head.startsWith(signature))?.[1];
}
