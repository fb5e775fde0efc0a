import edtfParse from 'edtf';

/** Whether the text is a date of EDTF level 0 or 1 as whomet uses it: days, months, years, XXXX for the year, intervals. */
export function isEdtf(text: string): boolean {
  return text.split('/').length <= 2 && text.split('/').every(isSingle);
}

const single = /^(?:XXXX|\d{4})(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

/** A year, a month, or a day that every month has: the parser need not be asked. */
const certain = /^\d{4}(?:-\d\d(?:-(?:[01]\d|2[0-8]))?)?$/u;

/** Of the dates asked for before, since the parser of EDTF takes a tenth of a millisecond for each. */
const judged = new Map<string, boolean>();
const mostJudged = 20_000;

function isSingle(text: string): boolean {
  const earlier = judged.get(text);
  if (earlier !== undefined) return earlier;
  const valid = parses(text);
  if (judged.size >= mostJudged) judged.clear();
  judged.set(text, valid);
  return valid;
}

function parses(text: string): boolean {
  if (!single.test(text)) return false;
  if (certain.test(text)) return true;
  if (text.startsWith('XXXX')) return text.length > 4 && isSingle(text.replace('XXXX', '2000'));
  try {
    edtfParse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * First and last day that an EDTF date can mean, both YYYY-MM-DD and inclusive; null where the year is unknown.
 * `2019-02` is 2019-02-01 to 2019-02-28; an interval runs from its start's first day to its end's last.
 */
export function dayRange(edtf: string | null | undefined): { earliest: string; latest: string } | null {
  if (!edtf || edtf.includes('X') || !isEdtf(edtf)) return null;
  const [start, end = start] = edtf.split('/') as [string, string?];
  return { earliest: firstDay(start), latest: lastDay(end) };
}

const firstDay = (date: string) => `${date}${'-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}`;

function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`;
}
