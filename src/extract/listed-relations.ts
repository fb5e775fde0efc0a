import type { LexiconIssue, LexiconPlace } from './lexicon.js';

/** The lexicon's issues that are the relations of two countries, by `pairKey`. */
export function listedRelations(
  issues: readonly LexiconIssue[],
  shortPlaces: ReadonlyMap<string, LexiconPlace>,
): Map<string, LexiconIssue> {
  const found = new Map<string, LexiconIssue>();
  for (const issue of issues) {
    const match = /^(.)(.)关系$/u.exec(issue.names.ZH_HANS?.[0] ?? '');
    const [a, b] = [match?.[1], match?.[2]].map((form) => shortPlaces.get(form ?? ''));
    if (a && b) found.set(pairKey(a, b), issue);
  }
  return found;
}

/** Two countries in no order. */
export const pairKey = (a: LexiconPlace, b: LexiconPlace): string => [a.id, b.id].sort().join(' ');
