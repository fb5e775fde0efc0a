const signatures: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF file'],
  ['PK\x03\x04', 'a ZIP archive (a Word or Excel file is one)'],
  ['\xd0\xcf\x11\xe0', 'an old Microsoft Office file'],
  ['{\\rtf', 'a Rich Text Format file'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\x1f\x8b', 'a gzip archive'],
];

/** What the first bytes of a file that is not plain text tell that it is; undefined where they tell nothing. */
export function binaryFormat(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return signatures.find(([signature]) => head.startsWith(signature))?.[1];
}
