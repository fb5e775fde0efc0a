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
