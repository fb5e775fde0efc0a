import type { Span } from './article.js';
import { isSpace } from './source-line.js';

/** The text that pieces of the raw document make together. */
export const textOfPieces = (raw: string, pieces: readonly Span[]): string =>
  pieces.map(({ start, end }) => raw.slice(start, end)).join('');

/** The pieces without their first `length` code units. */
export function dropFirst(pieces: readonly Span[], length: number): Span[] {
  let left = length;
  return pieces.flatMap(({ start, end }) => {
    const dropped = Math.min(left, end - start);
    left -= dropped;
    return start + dropped < end ? [{ start: start + dropped, end }] : [];
  });
}

/** The first `length` code units of the pieces. */
export function takeFirst(pieces: readonly Span[], length: number): Span[] {
  let left = length;
  return pieces.flatMap(({ start, end }) => {
    const taken = Math.min(left, end - start);
    left -= taken;
    return taken > 0 ? [{ start, end: start + taken }] : [];
  });
}

/** The pieces without white space at either end. */
export function trimPieces(raw: string, pieces: readonly Span[]): Span[] {
  let [first, last] = [0, pieces.length - 1];
  while (first <= last && spaces(raw, pieces[first], 1) === lengthOf(pieces[first])) first += 1;
  while (last >= first && spaces(raw, pieces[last], -1) === lengthOf(pieces[last])) last -= 1;
  return pieces.slice(first, last + 1).map((piece, index, kept) => ({
    start: index === 0 ? piece.start + spaces(raw, piece, 1) : piece.start,
    end: index === kept.length - 1 ? piece.end - spaces(raw, piece, -1) : piece.end,
  }));
}

const lengthOf = (piece: Span | undefined): number => (piece ? piece.end - piece.start : 0);

/** How much white space a piece has at its beginning (step 1) or end (step -1). */
function spaces(raw: string, piece: Span | undefined, step: 1 | -1): number {
  if (!piece) return 0;
  let count = 0;
  const at = step === 1 ? piece.start : piece.end - 1;
  while (count < piece.end - piece.start && isSpace(raw.charCodeAt(at + step * count))) count += 1;
  return count;
}

/** Characters that a page puts between others for its layout, or by mistake, and that nobody sees: they are in no name. */
const invisible = /(?:[\u00ad\u200b-\u200d\u2060\ufeff]|[\ufe00-\ufe0f])+/gu;

/** The pieces without such characters. */
export function withoutInvisible(raw: string, pieces: readonly Span[]): readonly Span[] {
  return pieces.flatMap(({ start, end }) => {
    const marks = [...raw.slice(start, end).matchAll(invisible)];
    if (marks.length === 0) return [{ start, end }];
    const cuts = [start, ...marks.flatMap(({ index, 0: { length } }) => [start + index, start + index + length]), end];
    return Array.from({ length: cuts.length / 2 }, (_, at) => ({
      start: cuts[2 * at] as number,
      end: cuts[2 * at + 1] as number,
    })).filter((piece) => piece.end > piece.start);
  });
}
