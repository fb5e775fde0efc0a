import type { DocumentSentences } from './document-sentences.js';
import type { FoundMeeting } from './found-facts.js';
import type { GoldMeeting } from './gold.js';
import { told } from './gold-event.js';
import { anyAlike } from './likeness.js';
import type { Miss } from './miss.js';
import type { Count } from './tally.js';

/** Issues of a meeting; those of one that was not found are all missed. Optional ones count neither way. */
export function compareIssues(
  meeting: FoundMeeting | undefined,
  target: GoldMeeting,
  sentences: DocumentSentences,
): { count: Count; misses: Miss[] } {
  const found = meeting?.issues ?? [];
  const right = found.filter(({ names }) => anyAlike(names, target.issues));
  const wrong = found.filter((issue) => !right.includes(issue) && !anyAlike(issue.names, target.issuesOptional));
  const reached = target.issues.filter((issue) => found.some(({ names }) => anyAlike(names, [issue])));
  const missed = target.issues.filter((issue) => !reached.includes(issue));
  return {
    count: {
      hit: Math.min(reached.length, right.length),
      found: right.length + wrong.length,
      gold: target.issues.length,
    },
    misses: [
      ...missed.map((issue) => ({ what: `missed issue ${issue}`, sentences: whereTold(issue, target, sentences) })),
      ...wrong.map((issue) => ({
        what: `no issue of this meeting: ${sentences.nameOf(issue.names)}`,
        sentences: issue.sentences,
      })),
    ],
  };
}

function whereTold(issue: string, target: GoldMeeting, sentences: DocumentSentences): string[] {
  const own = told(target).filter((sentence) => sentence.includes(issue));
  return own.length > 0 ? own : sentences.with([issue]);
}
