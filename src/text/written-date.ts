import { isEdtf } from '../model/partial-date.js';
import { plainDates } from './plain-dates.js';

const numeric = /(?<!\d)(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/u;

/** The first whole date of a metadata field or header line (2018-05-18 19:17:30, 2018年5月18日) as YYYY-MM-DD. */
export function writtenDate(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = numeric.exec(plainDates(text)) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year !== '' && isEdtf(date) ? date : undefined;
}
