import type { Found, FoundMeeting } from './found-facts.js';
import type { Gold, GoldEvent } from './gold.js';
import { inShort, told } from './gold-event.js';
import type { Miss } from './miss.js';
import { pairMeetings } from './pair-meetings.js';
import type { Share } from './tally.js';

/** Plans, cancellations and calls of somebody named: whether each was found as such. */
export function compareStatuses(found: Found, gold: Gold): { share: Share; misses: Miss[] } {
  const share = { right: 0, of: 0 };
  const misses: Miss[] = [];
  const kinds: [string, (meeting: FoundMeeting) => boolean, readonly GoldEvent[]][] = [
    ['plan', ({ status }) => status === 'PLANNED', gold.planned],
    ['cancellation', ({ status }) => status === 'CANCELLED', gold.cancelled],
    ['call', ({ isCall }) => isCall, gold.calls],
  ];
  for (const [kind, is, events] of kinds) {
    const wanted = events.filter(({ participants }) => participants.length > 0);
    const pairs = pairMeetings(found.meetings.filter(is), wanted);
    share.right += pairs.length;
    share.of += wanted.length;
    for (const target of wanted.filter((each) => !pairs.some((pair) => pair.target === each)))
      misses.push({ what: `missed ${kind} ${inShort(target)}`, sentences: told(target) });
  }
  return { share, misses };
}
