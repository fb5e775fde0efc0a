import { numeral } from '../../text/numerals.js';
import { plainDigits } from '../../text/plain-digits.js';
import { daysInMonth } from './calendar.js';
import { dayNumeral, monthNumber, numberStart, pattern } from './pattern.js';

export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

const monthDay = pattern(`${numberStart}(?<month>${monthNumber})~月~(?<day>${dayNumeral})~日`);
const anyCommonYear = 2001;

/** What the dates of a whole document, in folded text, tell of those that leave something open; read when first asked for. */
export class Hints {
  static readonly none: Hints = new Hints('');
  private days: readonly MonthDay[] | undefined;
  private readonly months = new Map<string, ReadonlySet<number>>();

  constructor(private readonly folded: string) {}

  /** The days told with their month, each once. */
  get monthDays(): readonly MonthDay[] {
    this.days ??= [
      ...new Map(
        [...plainDigits(this.folded).matchAll(monthDay)]
          .map(({ groups }) => ({ month: numeral(groups?.month ?? ''), day: numeral(groups?.day ?? '') }))
          .filter(({ month, day }) => day <= daysInMonth(anyCommonYear, month))
          .map((told) => [`${told.month}-${told.day}`, told] as const),
      ).values(),
    ];
    return this.days;
  }

  /** The months with which a part (中旬) is told. */
  monthsWith(part: string): ReadonlySet<number> {
    const known = this.months.get(part);
    if (known) return known;
    const told = plainDigits(this.folded).matchAll(
      pattern(`${numberStart}(?<month>${monthNumber})~月~份?${part.replace('月', '')}`),
    );
    const months = new Set([...told].map(({ groups }) => numeral(groups?.month ?? '')));
    this.months.set(part, months);
    return months;
  }
}
