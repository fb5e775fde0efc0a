import type { GoldEvent } from './gold.js';

export const inShort = ({ participants, date }: GoldEvent): string =>
  `${participants.join('、') || 'of nobody named'} ${date ?? 'undated'}`;

/** The sentences that tell of it. */
export const told = ({ quote, evidence }: GoldEvent): string[] => [quote, ...evidence].filter(Boolean);
