import type { LexiconTitle } from './lexicon.js';

/** Whether a title is that of a minister or of somebody above: one that in an article only few people have. */
export const isLeader = (rank: LexiconTitle['rank']): boolean => rank !== 'OFFICIAL' && rank !== 'HONORIFIC';
