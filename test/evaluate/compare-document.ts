import { compareMeetings } from './compare-meetings.js';
import { comparePeople } from './compare-people.js';
import { compareStatuses } from './compare-statuses.js';
import type { DocumentSentences } from './document-sentences.js';
import type { Found } from './found-facts.js';
import type { Gold } from './gold.js';
import type { Miss } from './miss.js';
import type { Tally } from './tally.js';

/** Measures what was found in one document against its gold. */
export function compareDocument(
  found: Found,
  gold: Gold,
  sentences: DocumentSentences,
): { tally: Tally; misses: Miss[] } {
  const people = comparePeople(found, gold, sentences);
  const meetings = compareMeetings(found, gold, sentences);
  const statuses = compareStatuses(found, gold);
  return {
    tally: { ...meetings.tally, people: people.count, statuses: statuses.share },
    misses: [...people.misses, ...meetings.misses, ...statuses.misses],
  };
}
