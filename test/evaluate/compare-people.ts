import type { DocumentSentences } from './document-sentences.js';
import type { Found } from './found-facts.js';
import type { Gold } from './gold.js';
import { isCalled } from './likeness.js';
import type { Miss } from './miss.js';
import type { Count } from './tally.js';

/** People named in passing or only within a title need not be found; reporters and the page's people may be. */
export function comparePeople(
  found: Found,
  gold: Gold,
  sentences: DocumentSentences,
): { count: Count; misses: Miss[] } {
  const wanted = gold.people.filter(({ incidental, inTitleOnly }) => !incidental && !inTitleOnly);
  const missed = wanted.filter(({ name }) => !found.people.some((names) => isCalled(names, name)));
  const free = [
    ...gold.people.filter(({ incidental, inTitleOnly }) => incidental || inTitleOnly).map(({ name }) => name),
    ...[...gold.bylines, ...gold.boilerplatePeople].map((each) => (typeof each === 'string' ? each : each.name)),
  ];
  const judged = found.people.filter(
    (names) => wanted.some(({ name }) => isCalled(names, name)) || !free.some((name) => isCalled(names, name)),
  );
  const wrong = judged.filter((names) => !wanted.some(({ name }) => isCalled(names, name)));
  return {
    count: { hit: wanted.length - missed.length, found: judged.length, gold: wanted.length },
    misses: [
      ...missed.map(({ name }) => ({ what: `missed person ${name}`, sentences: sentences.with([name]) })),
      ...wrong.map((names) => ({
        what: `no person of this text: ${sentences.nameOf(names)}`,
        sentences: sentences.with(names),
      })),
    ],
  };
}
