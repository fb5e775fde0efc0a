import type { PartialDate } from './calendar.js';
import type { DateGranularity } from './date-mention.js';
import type { Hints } from './hints.js';

/** What a rule may look at beside its own words. */
export interface DateScene {
  readonly reference: PartialDate;
  readonly anchor: PartialDate;
  readonly hints: Hints;
  /** Whether the clause looks ahead (将, 拟, 定于). */
  readonly future: boolean;
  /** Whether the clause tells of what was to be (原定), be it yet to come or not: the nearest day is meant. */
  readonly intended: boolean;
}

/** TEXT: the words themselves give it. ANCHOR: it is that of the date told of before. */
export type YearSource = 'TEXT' | 'ANCHOR' | 'REFERENCE';

/** What the words mean. `yearFrom` says where the year comes from; left out where it comes from the reference. */
export interface ReadDate {
  readonly edtf: string | null;
  readonly granularity: DateGranularity;
  readonly yearFrom?: YearSource;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** One way to write a date. */
export interface DateRule {
  readonly name: string;
  /** A phrase that this rule, and no rule before it, reads. */
  readonly example: string;
  readonly pattern: RegExp;
  /** Words of which a text must hold one, or the pattern need not be tried. */
  readonly needs?: readonly string[];
  /** Null where the words turn out not to be a date. */
  readonly read: (groups: Groups, scene: DateScene) => ReadDate | null;
}
