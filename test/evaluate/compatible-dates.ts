/** Days by which two loosely told dates may miss each other and still be of one meeting. */
const grace = 3;

interface End {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** Whether two EDTF dates can mean the same time. An unknown date fits any; an unknown year fits the other's. */
export function compatible(a: string | null, b: string | null): boolean {
  if (!a || !b) return true;
  const [one, other] = [endsOf(a), endsOf(b)];
  const year = [one.from, one.to, other.from, other.to].find((end) => end.year !== null)?.year ?? 2000;
  const day = (end: End) => Date.UTC(end.year ?? year, end.month - 1, end.day) / 86_400_000;
  return day(one.from) <= day(other.to) + grace && day(other.from) <= day(one.to) + grace;
}

function endsOf(edtf: string): { from: End; to: End } {
  const ends = edtf.replace(/[~?%]/gu, '').split('/');
  return { from: endOf(ends[0] ?? '', 1, 1), to: endOf(ends.at(-1) ?? '', 12, 31) };
}

/** A season (2018-22) or an X counts as not said. Day 31 of a short month runs over into the next: within the grace. */
function endOf(text: string, month: number, day: number): End {
  const [y, m, d] = text.split('-');
  const number = (part: string | undefined) => (part && /^\d+$/u.test(part) ? Number(part) : undefined);
  return { year: number(y) ?? null, month: number(m) ?? month, day: number(d) ?? day };
}
