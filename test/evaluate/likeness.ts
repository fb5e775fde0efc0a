/** Text as it is compared: a page's line breaks and the spaces between Latin words do not count. */
export const squeeze = (text: string): string => text.replace(/\s+/gu, '');

export const sameText = (a: string, b: string): boolean => squeeze(a) === squeeze(b);

export const isCalled = (names: readonly string[], name: string): boolean => names.some((each) => sameText(each, name));

/** Whether two wordings of an issue or a place are one: equal, one within the other, or half their character pairs shared. */
export function alike(a: string, b: string): boolean {
  const [one, other] = [squeeze(a), squeeze(b)];
  if (!one || !other) return false;
  if (one === other) return true;
  if (Math.min(one.length, other.length) >= 2 && (one.includes(other) || other.includes(one))) return true;
  const [pairs, others] = [characterPairs(one), characterPairs(other)];
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  return (2 * shared) / (pairs.size + others.size || 1) >= 0.5;
}

export const anyAlike = (names: readonly string[], wordings: readonly string[]): boolean =>
  names.some((name) => wordings.some((wording) => alike(name, wording)));

function characterPairs(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
