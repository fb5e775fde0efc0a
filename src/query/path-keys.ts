import { keys } from './cypher.js';

/** Of a search: its two sides, the start's and the goal's, and the chains that it has found. */
export const [sides, found] = keys('sides', 'found');

/**
 * Of a side: the end where it begins, and `front`, those from whom its next step goes on, with the number of their meetings;
 * those in `fresh` have yet to be known as no hubs. `levels` has, for each number of steps, the last taken first, whoever is
 * reached within as many; `links` has who met whom, as far as is known.
 */
export const [end, front, fresh, levels, links] = keys('end', 'front', 'fresh', 'levels', 'links');

/** Of one of a front. */
export const [node, meetings] = keys('node', 'meetings');

/** Of a link: who is nearer to the end, and who is further. */
export const [from, to] = keys('from', 'to');
