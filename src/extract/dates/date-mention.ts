import type { DateBasis } from '../../model/vocabulary.js';
import type { Span } from '../../text/article.js';
import type { Hints } from './hints.js';

/** INTERVAL: more than one day, month or year, from a first to a last. */
export type DateGranularity = 'DAY' | 'MONTH' | 'YEAR' | 'INTERVAL';

/** What the words of a date count from. Dates are EDTF. */
export interface DateContext {
  /** When the words were written or said: 2019-01-31, only a month (2019-02), without a year (XXXX-01-31), or unknown. */
  readonly reference: string | null;
  /** Where the year of `reference` comes from; null where it has none. */
  readonly referenceBasis: DateBasis | null;
  /** The date told of before the text, for 当日, 次日, 同年; dates within the text take its place. */
  readonly anchor?: string | null;
  readonly anchorBasis?: DateBasis | null;
  /** The rest of the document: its dates tell the month of a day whose month is lost or not said. */
  readonly hints?: Hints;
  /** Where paragraphs start in the text, for a date whose first digit was set as a drop cap and is lost (月30日). */
  readonly paragraphStart?: readonly number[];
  /** Captions: what they date is not what the text goes on from. */
  readonly asides?: readonly Span[];
}

/** Words that mean a date. `start` and `end` (exclusive) count UTF-16 code units of the text that was searched. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** As found in the folded text. */
  readonly text: string;
  /** Null where the words mean a date that nothing at hand decides. */
  readonly edtf: string | null;
  /** Where the year comes from; left out where `edtf` has no year. */
  readonly basis?: DateBasis;
  readonly granularity: DateGranularity;
  /** True where the date is the last day for something (2020年前), not when it happened. */
  readonly deadline?: true;
  /** Name of the rule that read it. */
  readonly rule: string;
}
