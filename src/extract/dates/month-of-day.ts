import { addMonths, dayNumber, edtfOf } from './calendar.js';
import type { DateScene } from './date-rule.js';
import { hintedMonth } from './hinted-month.js';
import { nearestYear } from './year.js';

interface Month {
  readonly year: number | null;
  readonly month: number;
}

/** A dateline a time zone behind its reader tells of the day after its own. */
const timeZones = 1;
const recent = 7;

/**
 * The month of days that are told without one (17日, 30、31日): the month of the reference, or, where the last day
 * would lie ahead of days that do not begin today, the one that the dates of the document tell, else the one before; where the clause looks ahead, the one after where the day is well past. With `months`
 * the text itself counts them from the reference (上月27日: -1). Where only the month of the reference is known, the
 * dates of the document decide first.
 */
export function monthOfDay(days: readonly number[], scene: DateScene, months?: number): Month | null {
  if (months !== undefined) return addMonths(scene.reference, months);
  const last = Math.max(...days);
  const { day: today, month: thisMonth } = scene.reference;
  if (thisMonth === null) return null;
  if (today === null) return monthFromHints(days, scene) ?? monthThatHas(last, scene);
  if (scene.intended && days.length === 1) return nearestMonth(last, scene);
  const first = Math.min(...days);
  if (first < last && first <= today + timeZones && first >= today - timeZones) return addMonths(scene.reference, 0);
  if (scene.future) return addMonths(scene.reference, last >= today - recent ? 0 : 1);
  if (last <= today + timeZones || goesOn(last, scene)) return addMonths(scene.reference, 0);
  return monthFromHints(days, scene) ?? addMonths(scene.reference, -1);
}

/** 26日会见周某。27日会见吴某, in an article of the 25th: the next day of a journey that is still to be. */
const goesOn = (day: number, { reference, anchor }: DateScene): boolean =>
  anchor.day !== null &&
  anchor.month === reference.month &&
  anchor.year === reference.year &&
  anchor.day >= (reference.day ?? 0) &&
  day > anchor.day &&
  day - anchor.day <= longestLeap;
const longestLeap = 2;

/** 原定31日: of the months around, the one whose 31st is nearest to the reference, be it over or not; most such days lie ahead. */
function nearestMonth(day: number, { reference }: DateScene): Month | null {
  const today = dayOf(reference.year, reference.month, reference.day) ?? 0;
  const away = (at: Month): number => {
    const days = (dayOf(at.year, at.month, day) ?? Number.POSITIVE_INFINITY) - today;
    return days < 0 ? -days * backwards : days;
  };
  const candidates = [0, 1, -1].flatMap((months) => addMonths(reference, months) ?? []);
  return (
    candidates.filter((at) => edtfOf(at.year, at.month, day) !== null).sort((a, b) => away(a) - away(b))[0] ?? null
  );
}

/** A day that is over counts for so much further. */
const backwards = 1.5;
const dayOf = (year: number | null, month: number | null, day: number | null): number | null =>
  month === null || day === null ? null : dayNumber(year ?? anyYear, month, day);
/** Where the year is not known it is that of the reference, whichever that is. */
const anyYear = 2001;

function monthFromHints(days: readonly number[], scene: DateScene): Month | null {
  const month = hintedMonth(days, scene.hints);
  if (month === null) return null;
  return { month, year: nearestYear(scene.reference, month, Math.max(...days), scene.future) };
}

function monthThatHas(day: number, scene: DateScene): Month | null {
  const candidates = [addMonths(scene.reference, 0), addMonths(scene.reference, -1)];
  return candidates.find((at) => at !== null && edtfOf(at.year, at.month, day) !== null) ?? null;
}
