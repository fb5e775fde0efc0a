/** A line of a page to make; in points, y up from the bottom of the page as PDF counts. */
export interface PdfString {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Set from top to bottom. */
  readonly vertical?: boolean;
  /** In a font that does not tell which characters its glyphs show; `text` is then the numbers of the glyphs as code points. */
  readonly untold?: boolean;
}

/**
 * A PDF file, 595 by 842 points a page, whose text is in no font but in the predefined CMap UniGB-UCS2, as Chinese
 * PDF files without embedded fonts are. `trailer` goes into the trailer, such as an /Encrypt entry.
 */
export function makePdf(pages: readonly (readonly PdfString[])[], trailer = ''): Uint8Array {
  const first = 9;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`);
  const last = first + 2 * pages.length;
  const hasUntold = pages.flat().some((string) => string.untold);
  const untold = hasUntold ? ` /U ${last} 0 R` : '';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>`,
    fontObject('H', 5),
    fontObject('V', 6),
    descendantObject,
    descendantObject,
    '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>',
    '<< >>',
    ...pages.flatMap((strings, index) => {
      const content = strings.map(contentOf).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /H 3 0 R /V 4 0 R${untold} >> >> /Contents ${first + 2 * index + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
    ...(hasUntold ? untoldFontObjects(last + 1) : []),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\n`;
  return new TextEncoder().encode(`${file}startxref\n${file.indexOf('xref\n')}\n%%EOF\n`);
}

/** A paragraph or column of lines one below the other. */
export const column = (lines: readonly string[], x: number, top: number, size = 12): PdfString[] =>
  lines.map((text, index) => ({ text, x, y: top - 1.5 * size * index, size }));

/** A line whose characters are set one by one, `pitch` points from each to the next. */
export const spaced = (text: string, x: number, y: number, pitch: number, size = 12): PdfString[] =>
  [...text].map((character, index) => ({ text: character, x: x + index * pitch, y, size }));

const fontObject = (direction: 'H' | 'V', descendant: number): string =>
  `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /UniGB-UCS2-${direction} /DescendantFonts [${descendant} 0 R] >>`;

const descendantObject =
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R /DW 1000 >>';

/** A font and its descendant, whose number is given, with a character collection of its own and no map to Unicode. */
const untoldFontObjects = (descendant: number): string[] => [
  `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] >>`,
  descendantObject.replace('(GB1) /Supplement 2', '(Identity) /Supplement 0'),
];

function contentOf({ text, x, y, size = 12, vertical = false, untold = false }: PdfString): string {
  const codes = [...text].map((character) => (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');
  return `BT /${untold ? 'U' : vertical ? 'V' : 'H'} ${size} Tf ${x} ${y} Td <${codes}> Tj ET`;
}
