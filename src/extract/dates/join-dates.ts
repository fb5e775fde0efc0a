/** One EDTF date from the first to the last, both EDTF without intervals; null where one is unknown or they run backwards. */
export function joinDates(first: string | null, last: string | null): string | null {
  if (first === null || last === null) return null;
  if (first === last) return first;
  const unknownYears = [first, last].filter((date) => date.startsWith('XXXX')).length;
  if (unknownYears === 1) return null;
  return unknownYears === 2 || first < last ? `${first}/${last}` : null;
}
