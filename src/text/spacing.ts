import type { Span } from './article.js';

const space = /\s+/gu;
const latin = /[\p{Script=Latin}]/u;
const digit = /[\d%]/u;
const fullWidth = /[，。、；：！？“”‘’「」『』（）《》〈〉【】…—·]/u;

export interface SpacingOptions {
  /** Titles set halves apart with spaces, also before a number: 中方回應　3人獲釋. */
  readonly title: boolean;
}

/**
 * The pieces of a line without the spaces that typesetting put between Han characters and digits, beside full-width
 * punctuation and around markup. A space that separates two words stays: one character of it.
 */
export function withoutLayoutSpaces(raw: string, pieces: readonly Span[], options: SpacingOptions): Span[] {
  const kept: Span[] = [];
  pieces.forEach((piece, index) => {
    const text = raw.slice(piece.start, piece.end);
    let from = 0;
    space.lastIndex = 0;
    for (let match = space.exec(text); match; match = space.exec(text)) {
      const end = match.index + match[0].length;
      const before = text.charAt(match.index - 1) || lastOf(raw, pieces[index - 1]);
      const after = text.charAt(end) || raw.charAt(pieces[index + 1]?.start ?? raw.length);
      const atMarkup = match.index === 0 || end === text.length;
      const separates = atMarkup
        ? latin.test(before) && latin.test(after)
        : isSeparator(before, match[0], after, options);
      const stays = match.index + (separates ? 1 : 0);
      if (stays > from) kept.push({ start: piece.start + from, end: piece.start + stays });
      from = end;
    }
    if (from < text.length) kept.push({ start: piece.start + from, end: piece.end });
  });
  return kept;
}

const lastOf = (raw: string, piece: Span | undefined): string => (piece ? raw.charAt(piece.end - 1) : '');

function isSeparator(before: string, spaces: string, after: string, { title }: SpacingOptions): boolean {
  if (fullWidth.test(before) || fullWidth.test(after)) return false;
  const touchesNumber = digit.test(before) !== digit.test(after);
  if (!touchesNumber || latin.test(before) || latin.test(after)) return true;
  return title || spaces.includes('\u3000');
}
