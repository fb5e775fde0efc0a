const escaped = new WeakMap<readonly string[], string>();

/** The words as alternatives of a regular expression, longest first so that none hides a longer one. */
export function escapeWords(words: readonly string[]): string {
  const known = escaped.get(words);
  if (known !== undefined) return known;
  const alternatives = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'))
    .join('|');
  escaped.set(words, alternatives);
  return alternatives;
}

const patterns = new Map<(words: string) => string, WeakMap<readonly string[], RegExp>>();

/** The pattern that `source` makes of the words as alternatives; built once for each list. */
export function patternOf(source: (words: string) => string, words: readonly string[]): RegExp {
  const known = patterns.get(source) ?? new WeakMap<readonly string[], RegExp>();
  patterns.set(source, known);
  const pattern = known.get(words) ?? new RegExp(source(escapeWords(words)), 'u');
  known.set(words, pattern);
  return pattern;
}
