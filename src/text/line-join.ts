const latinEnd = /[\p{Script=Latin},.;:]$/u;
const latinStart = /^\p{Script=Latin}/u;

/** Whether a space belongs where two lines of a paragraph meet: between Latin words, also between a word and a number. */
export function needsSpace(before: string, after: string): boolean {
  const end = before.slice(-8);
  if (latinEnd.test(end)) return latinStart.test(after) || /^\d/u.test(after);
  if (!/\d$/u.test(end)) return false;
  // A number broken over two lines is one number among Han characters, two in a Latin text.
  return latinStart.test(after) || (/^\d/u.test(after) && /[\p{Script=Latin} ]\d*$/u.test(end));
}
