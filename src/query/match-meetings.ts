import type Cypher from '@neo4j/cypher-builder';
import type { FieldArguments } from './field-arguments.js';
import { findMeetings } from './find-meetings.js';
import { meetingPredicates } from './meeting-filter.js';
import { meetingsDuring } from './meetings-by-time.js';
import type { Resolved } from './resolve-references.js';

/**
 * Binds the meetings that fit the arguments; a meeting may come several times. What the search begins at is not
 * asked for again of each meeting found.
 */
export function matchMeetings(args: FieldArguments, named: Resolved['nodes'], meeting: Cypher.Variable): Cypher.Clause {
  const start = ['who', 'about', 'at'].find((name) => named[name]);
  const others = Object.fromEntries(Object.entries(named).filter(([name]) => name !== start));
  const along = start === undefined && args.has('during') ? meetingsDuring(args, ['during'], meeting) : undefined;
  return findMeetings(meeting, named, meetingPredicates(args, others, { during: !along })(meeting), along);
}
