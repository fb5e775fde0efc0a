import { isEdtf } from '../model/partial-date.js';
import type { Span } from './article.js';
import { plainDates } from './plain-dates.js';

/** A whole date, with the time of day behind it, in a text with plain digits; `date` as YYYY-MM-DD. */
export interface WrittenDate extends Span {
  readonly date: string;
}

const month =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** 2018-05-18, 2018年5月18日; a time of day may be set right before or behind it: 2004-11-2208:30. */
const yearFirst =
  /(?:(?<!\d)|(?<=\d[:：]\d{2}))(?<year>\d{4})[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{2}(?=\d{2}[:：]\d{2})|\d{1,2}(?!\d))日?/u;
const yearLast = /(?<!\d)(?<first>\d{1,2})(?<sign>[/.])(?<second>\d{1,2})\k<sign>(?<year>\d{4})(?!\d)/u;
const monthNamed = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?<before>\d{1,2})\s+(?<behind>${month})\.?,?|(?<name>${month})\.?\s+(?<day>\d{1,2}),?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?)\s+(?<year>\d{4})(?!\d)`,
  'iu',
);
const clock =
  /^(?:T|[\s,，]*(?:-\s*)?)(?<hour>\d{1,2})[:：]\d{2}(?:[:：]\d{2}(?:\.\d{1,9})?)?(?:\s*[AP]M\b|\s*(?<zone>Z|[+-]\d{2}:?\d{2}))?/iu;

/** The first whole date of a metadata field or header line (2018-05-18 19:17:30, 2018年5月18日) as YYYY-MM-DD. */
export const writtenDate = (text: string): string | undefined => dateIn(plainDates(text), 0)?.date;

/** The whole dates of a text with plain digits, in its order. */
export function datesIn(text: string): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (let found = dateIn(text, 0); found; found = dateIn(text, found.end)) dates.push(found);
  return dates;
}

function dateIn(text: string, from: number): WrittenDate | undefined {
  const rest = text.slice(from);
  const [match] = [yearFirst, yearLast, monthNamed]
    .map((pattern) => pattern.exec(rest))
    .filter((found) => found !== null)
    .sort((a, b) => a.index - b.index);
  const day = match && dayOf(match.groups ?? {});
  if (!match || day === undefined) return undefined;
  const end = match.index + match[0].length;
  const time = clock.exec(rest.slice(end));
  return {
    start: from + match.index,
    end: from + end + (time?.[0].length ?? 0),
    date: inChina(day, Number(time?.groups?.hour), time?.groups?.zone),
  };
}

function dayOf(groups: Record<string, string | undefined>): string | undefined {
  const { year, first, second, sign, before, behind, name, day, month: number } = groups;
  if (first && second) return inOrder(year, Number(first), Number(second), sign === '.');
  const named = behind ?? name;
  return known(
    year,
    named ? months.indexOf(named.slice(0, 3).toLowerCase()) + 1 : Number(number),
    Number(before ?? day),
  );
}

/** 24/10/2008 and 10/24/2008; where both may be a month nobody knows which is, but points stand in dates with the day first. */
function inOrder(year: string | undefined, first: number, second: number, dayFirst: boolean): string | undefined {
  if (first > 12 || dayFirst || first === second) return known(year, second, first);
  return second > 12 ? known(year, first, second) : undefined;
}

function known(year: string | undefined, monthNumber: number, day: number): string | undefined {
  const date = `${year}-${String(monthNumber).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isEdtf(date) ? date : undefined;
}

/** A time in UTC is a site's own way to write it: what it calls 22:30Z came out at half past six the next morning in China. */
function inChina(day: string, hour: number, zone = ''): string {
  if (!/^(?:Z|\+00:?00)$/iu.test(zone) || hour < 16) return day;
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
