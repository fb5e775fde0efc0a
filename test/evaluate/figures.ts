import { type Count, countedKinds, sharedKinds, type Tally } from './tally.js';

/** Figures by name (`people recall`, `dates`, `false held meetings`), ratios to four places. */
export type Figures = Readonly<Record<string, number>>;

export const falseHeldMeetings = 'false held meetings';

/** Where nothing could be right or wrong a ratio is 1, but dates and places of meetings of which none was found are 0. */
export function figuresOf(tally: Tally): Figures {
  const figures: Record<string, number> = {};
  for (const kind of countedKinds)
    for (const [name, value] of Object.entries(precisionRecallF1(tally[kind])))
      figures[`${kind} ${name}`] = rounded(value);
  for (const kind of sharedKinds) {
    const { right, of } = tally[kind];
    const noneFound = kind !== 'statuses' && of === 0 && tally.meetings.gold > 0;
    figures[kind] = noneFound ? 0 : rounded(ratio(right, of));
  }
  figures[falseHeldMeetings] = tally.falseHeld;
  return figures;
}

export function precisionRecallF1({ hit, found, gold }: Count): { precision: number; recall: number; F1: number } {
  const [precision, recall] = [ratio(hit, found), ratio(hit, gold)];
  return { precision, recall, F1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

const ratio = (part: number, whole: number) => (whole ? part / whole : 1);
const rounded = (value: number) => Math.round(value * 10_000) / 10_000;
