import Cypher from '@neo4j/cypher-builder';
import { cypher } from './cypher.js';

/** Stretches of the calendar, counted by whole numbers: each period's number is one more than that of the one before. */
export type Period = 'DAY' | 'MONTH' | 'YEAR';

/** How many characters of a day, YYYY-MM-DD, are the period's name in EDTF. */
const nameLength = { DAY: 10, MONTH: 7, YEAR: 4 } as const;

const millisecondsADay = 86_400_000;

/** The number of the period that the day, YYYY-MM-DD, lies in. */
export function periodNumber(period: Period, day: string): number {
  if (period === 'DAY') return Date.parse(`${day}T00:00:00Z`) / millisecondsADay;
  const year = Number(day.slice(0, 4));
  return period === 'YEAR' ? year : year * 12 + Number(day.slice(5, 7)) - 1;
}

/** The period's name in EDTF, cut from a day that lies in it. */
export const periodOfDay = (period: Period, day: Cypher.Expr): Cypher.Raw =>
  cypher`left(${day}, ${new Cypher.Literal(nameLength[period])})`;

/** The number of the period with this name, in the database. */
export function numberOfPeriod(period: Period, name: Cypher.Expr): Cypher.Raw {
  if (period === 'DAY') return cypher`duration.inDays(date('1970-01-01'), date(${name})).days`;
  if (period === 'YEAR') return cypher`toInteger(${name})`;
  return cypher`(toInteger(left(${name}, 4)) * 12 + toInteger(right(${name}, 2)) - 1)`;
}

/** The name in EDTF of the period with this number. Of digits alone where that does: a function of dates costs a look at the database. */
export function nameOfPeriod(period: Period, number: Cypher.Expr): Cypher.Raw {
  const year = (of: Cypher.Expr): Cypher.Raw => cypher`right('000' + toString(${of}), 4)`;
  if (period === 'DAY') return cypher`toString(${firstDayOf(period, number)})`;
  if (period === 'YEAR') return year(number);
  return cypher`(${year(cypher`${number} / 12`)} + '-' + right('0' + toString(${number} % 12 + 1), 2))`;
}

/** The first day of the period with this number, as a date of Neo4j. */
export function firstDayOf(period: Period, number: Cypher.Expr): Cypher.Raw {
  if (period === 'DAY') return cypher`date('1970-01-01') + duration({days: ${number}})`;
  if (period === 'YEAR') return cypher`date({year: ${number}})`;
  return cypher`date({year: ${number} / 12, month: ${number} % 12 + 1})`;
}

/** How long a period lasts. */
export const lengthOf = (period: Period): Cypher.Raw =>
  cypher`duration(${new Cypher.Map({ [`${period.toLowerCase()}s`]: new Cypher.Literal(1) })})`;
