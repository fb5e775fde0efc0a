/** Whether two strings differ by one character put in, left out or replaced. */
export function oneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

/** Length of the longest common subsequence. */
export function commonInOrder(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const next = [0];
    for (let at = 1; at <= b.length; at++)
      next[at] = x === b[at - 1] ? (row[at - 1] as number) + 1 : Math.max(row[at] as number, next[at - 1] as number);
    row = next;
  }
  return row[b.length] as number;
}

/** The characters of a name in an order of their own: names of the same characters have one. */
export const characters = (name: string): string => [...name].sort().join('');

/** The name with each character left out once: names one edit apart share one of these, or one is among the other's. */
export const withoutOne = (name: string): string[] =>
  Array.from(name, (_, at) => `${name.slice(0, at)}*${name.slice(at + 1)}`);
