import Cypher from '@neo4j/cypher-builder';
import { call, cypher, variable } from './cypher.js';
import { boundsAt } from './date-range.js';
import type { FieldArguments } from './field-arguments.js';

/** The day by which meetings without a known year are ordered (see graph/load-rows.ts). */
const unknownDay = new Cypher.Literal('9999-99-99');

/**
 * Binds each meeting whose days lie in the range at `path` once, by indexes: what isDuring holds of. The few that begin before
 * the range and reach into it are told from the index alone.
 */
export function meetingsDuring(args: FieldArguments, path: readonly string[], meeting: Cypher.Variable): Cypher.Clause {
  const from = args.param((values) => boundsAt(values, path).from);
  const to = args.param((values) => boundsAt(values, path).to);
  const begun = cypher`MATCH (${meeting}:Meeting)
WHERE ${meeting}.earliest >= ${from} AND ${meeting}.earliest <= ${to}`;
  if (args.choice(...path, 'certainty') === 'CERTAIN') return cypher`${begun} AND ${meeting}.latest <= ${to}`;
  return call(
    [],
    cypher`${begun}
RETURN ${meeting}
UNION ALL
${fromIndex(meeting)}
WHERE ${meeting}.earliest < ${from} AND ${meeting}.latest >= ${from} AND ${meeting}.status >= ''
RETURN ${meeting}
UNION ALL
${undated(meeting)}
RETURN ${meeting}`,
  );
}

/** The meetings without a known year. */
const undated = (meeting: Cypher.Variable): Cypher.Raw => cypher`MATCH (${meeting}:Meeting)
WHERE ${meeting}.dateUp >= ${unknownDay}`;

/** A match to which conditions of days and status can be added that the index answers by itself. */
const fromIndex = (meeting: Cypher.Variable): Cypher.Raw => cypher`MATCH (${meeting}:Meeting)
USING INDEX ${meeting}:Meeting(earliest, latest, status)`;

/**
 * Counts all meetings that fit `during` and `status`, from the index: `count` has the clauses that count those bound to
 * `meeting` and return a list, for those with a known year and for the others. Binds the two lists, one after the other.
 */
export function countedByTime(
  args: FieldArguments,
  status: (meeting: Cypher.Variable) => Cypher.Expr,
  count: (meeting: Cypher.Variable, into: Cypher.Variable) => readonly Cypher.Clause[],
  lists: readonly [Cypher.Variable, Cypher.Variable],
): Cypher.Clause[] {
  const [known, unknown] = [variable('meeting'), variable('meeting')];
  const bound = (side: 'from' | 'to') => args.param((values) => boundsAt(values, ['during'])[side]);
  const isCertain = args.choice('during', 'certainty') === 'CERTAIN';
  const days = !args.has('during')
    ? cypher`${known}.earliest >= '' AND ${known}.latest >= ''`
    : isCertain
      ? cypher`${known}.earliest >= ${bound('from')} AND ${known}.earliest <= ${bound('to')} AND ${known}.latest <= ${bound('to')}`
      : cypher`${known}.earliest <= ${bound('to')} AND ${known}.latest >= ${bound('from')}`;
  const [found, others] = lists;
  const counted = (clause: Cypher.Clause, meeting: Cypher.Variable, into: Cypher.Variable): Cypher.Clause =>
    call([], Cypher.utils.concat(clause, ...count(meeting, into)));
  return [
    counted(cypher`${fromIndex(known)}\nWHERE ${days} AND ${status(known)}`, known, found),
    isCertain && args.has('during')
      ? cypher`WITH *, [] AS ${others}`
      : counted(cypher`${undated(unknown)} AND ${status(unknown)}`, unknown, others),
  ];
}
