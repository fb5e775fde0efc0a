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

type Source = (...words: string[]) => string;
type Lists = readonly (readonly string[])[];

/** The pattern that `source` makes of lists of words, each as alternatives; built once for the same lists. */
export const patternOf = (source: Source, ...lists: Lists): RegExp => builtOnce(source, lists, 'u');

/** The same for `matchAll`. */
export const everyPatternOf = (source: Source, ...lists: Lists): RegExp => builtOnce(source, lists, 'gu');

/** What is known of the lists so far, and of each list that may come next. */
interface Built {
  readonly next: WeakMap<readonly string[], Built>;
  readonly patterns: Map<string, RegExp>;
}

const sources = new WeakMap<Source, Built>();

function builtOnce(source: Source, lists: Lists, flags: string): RegExp {
  let built = sources.get(source) ?? unbuilt();
  sources.set(source, built);
  for (const list of lists) {
    const next: Built = built.next.get(list) ?? unbuilt();
    built.next.set(list, next);
    built = next;
  }
  const pattern = built.patterns.get(flags) ?? new RegExp(source(...lists.map(escapeWords)), flags);
  built.patterns.set(flags, pattern);
  return pattern;
}

const unbuilt = (): Built => ({ next: new WeakMap(), patterns: new Map() });
