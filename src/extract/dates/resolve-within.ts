import { edtfOf, partialDate } from './calendar.js';
import type { DateContext } from './date-mention.js';
import { nearestYear } from './year.js';

/** Fills the unknown year of a day or month (XXXX-01-31) with the one that puts it nearest to the reference. */
export function resolveWithin(edtf: string, context: Pick<DateContext, 'reference'>): string {
  const { year, month, day } = partialDate(edtf);
  if (year !== null || month === null || edtf.includes('/')) return edtf;
  const nearest = nearestYear(partialDate(context.reference), month, day, false);
  return edtfOf(nearest, month, day ?? undefined) ?? edtf;
}
