/** What a listing sets before a line: its number, and a tab, a space or a sign behind it. */
export interface LineNumber {
  readonly number: number;
  /** Of the number with what stands around it, from the beginning of the line. */
  readonly length: number;
  /** Set apart as no number within a text is: by a tab, a sign or more than one space. */
  readonly certain: boolean;
}

const numbered = /^(?<before>[ \t]{0,12})(?<number>\d{1,5})(?:(?<sign>[ \t]{0,2}(?:\t|[:：|→](?!\d))|[ \u3000])|$)/u;

/** The number that a line begins with, if it is one that a listing may have set there. */
export function lineNumberOf(line: string): LineNumber | undefined {
  const match = numbered.exec(line.slice(0, 24));
  if (!match) return undefined;
  const { before = '', number = '', sign = '' } = match.groups ?? {};
  const apart = sign !== ' ' && sign !== '\u3000' && sign !== '';
  return { number: Number(number), length: match[0].length, certain: apart || before !== '' };
}

/**
 * The lines of a slice of a listing without their numbers, of which the first line has none: the slice begins behind it. Lines
 * that only may be of a listing (签署了 | 12 项协议) stay as they are.
 */
export function withoutLineNumbers(lines: readonly string[]): readonly string[] {
  const [first = '', ...others] = lines;
  const numbers = others.map((line) => (line.trim() === '' ? undefined : lineNumberOf(line)));
  const found = numbers.filter((number) => number !== undefined);
  const isListing =
    found.length > 0 &&
    found.length === others.filter((line) => line.trim() !== '').length &&
    found.every(({ number }, index) => number === (found[0]?.number ?? 0) + index) &&
    (found[0]?.number ?? 0) > 1 &&
    (found.length > 1 || found[0]?.certain === true) &&
    !lineNumberOf(first);
  return isListing ? [first, ...others.map((line, index) => line.slice(numbers[index]?.length ?? 0))] : lines;
}
