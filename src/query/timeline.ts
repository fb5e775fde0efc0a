import Cypher from '@neo4j/cypher-builder';
import { WhometError } from '../model/error.js';
import { call, cypher, lines, variable } from './cypher.js';
import { boundsAt } from './date-range.js';
import type { FieldArguments, Values } from './field-arguments.js';
import { Compiled } from './mapping.js';
import { matchMeetings } from './match-meetings.js';
import { meetingReferences } from './meeting-filter.js';
import { countedByTime } from './meetings-by-time.js';
import { nodesField } from './nodes-field.js';
import {
  firstDayOf,
  lengthOf,
  nameOfPeriod,
  numberOfPeriod,
  type Period,
  periodNumber,
  periodOfDay,
} from './period.js';
import { refusedIf } from './refusal.js';
import { resolveReferences } from './resolve-references.js';
import type { Rows } from './rows.js';
import { someOf } from './some-of.js';
import type { FieldContext, Projected } from './statement.js';

/** The most periods of one timeline: a hundred years of months, three of days. */
const mostPeriods = 1200;

/** The most meetings that are kept to be listed by period, where nobody and nothing is named. */
const mostMeetings = 100_000;

/**
 * The root field timeline: how many meetings each period holds, those without any between the first and the last too.
 * Meetings are counted once for each first and last period that their dates reach over; these few spans become periods.
 */
export const Timeline = (): MethodDecorator => Compiled(timeline);

function timeline(field: FieldContext): Projected {
  const { args } = field;
  const period = args.choice('by') as Period;
  const resolved = resolveReferences(args, meetingReferences());
  const [spans, from, to] = [variable('spans'), variable('from'), variable('to')];
  const meeting = variable('meeting');
  const keepsMeetings = field.asks('meetings', 'about');
  const isNarrowed = Object.keys(resolved.nodes).length > 0;
  const count = (one: Cypher.Variable, into: Cypher.Variable) => spansOf(period, one, into, keepsMeetings);
  const status = (one: Cypher.Variable) =>
    args.has('status')
      ? cypher`${one}.status IN ${args.param((values) => someOf(['status'], values))}`
      : cypher`${one}.status >= ''`;
  const [known, unknown] = [variable('spans'), variable('spans')];
  const found =
    isNarrowed || keepsMeetings
      ? [
          call(
            [],
            lines(
              resolved.gate(),
              matchMeetings(args, resolved.nodes, meeting),
              cypher`WITH DISTINCT ${meeting}${isNarrowed ? cypher`` : cypher` LIMIT ${new Cypher.Literal(mostMeetings + 1)}`}`,
              ...count(meeting, spans),
            ),
          ),
        ]
      : [...countedByTime(args, status, count, [known, unknown]), cypher`WITH *, ${known} + ${unknown} AS ${spans}`];
  const [span, first, last] = [variable('span'), variable('first'), variable('last')];
  const ends = call(
    [spans],
    cypher`UNWIND ${spans} AS ${span}
WITH min(${span}.first) AS ${first}, max(${span}.last) AS ${last}
RETURN ${end(args, period, 'from') ?? first} AS ${from}, ${end(args, period, 'to') ?? last} AS ${to}`,
  );
  const length = cypher`${to} - ${from} + 1`;
  const most = new Cypher.Literal(mostPeriods);
  const isAsked = (name: string): boolean => field.asks(name);
  const counted = nodesField(field, periods({ period, spans, from, to, most, keepsMeetings, isAsked }));
  const names = [from, to].map((number) => nameOfPeriod(period, number));
  const value = refusedIf(cypher`${length} > ${most}`, 'PERIODS', [...names, length, most], counted.value);
  return {
    ...counted,
    calls: [...found, ends, ...counted.calls],
    value: isNarrowed || !keepsMeetings ? value : refusedIf(tooMany(spans), 'MEETINGS', tooManyTold, value),
  };
}

/** Whether more meetings were found than are listed at once. */
function tooMany(spans: Cypher.Variable): Cypher.Raw {
  const [sum, span] = [variable('sum'), variable('span')];
  return cypher`reduce(${sum} = 0, ${span} IN ${spans} | ${sum} + ${span}.times) > ${new Cypher.Literal(mostMeetings)}`;
}
const tooManyTold = ['timeline', String(mostMeetings)].map((told) => new Cypher.Literal(told));

/** Counts meetings by the first and the last period that their dates reach over; both are null where no year is known. */
function spansOf(period: Period, meeting: Cypher.Variable, spans: Cypher.Variable, keepsMeetings: boolean) {
  const [first, last, times, meetings] = [variable('first'), variable('last'), variable('times'), variable('meetings')];
  const kept = keepsMeetings ? cypher`, collect(${meeting}) AS ${meetings}` : cypher``;
  return [
    cypher`WITH ${periodOfDay(period, meeting.property('earliest'))} AS ${first},
  ${periodOfDay(period, meeting.property('latest'))} AS ${last}, count(*) AS ${times}${kept}`,
    cypher`RETURN collect({first: ${numberOfPeriod(period, first)}, last: ${numberOfPeriod(period, last)}, times: ${times}${keepsMeetings ? cypher`, meetings: ${meetings}` : cypher``}}) AS ${spans}`,
  ];
}

/** The number of the period in which the range given as `during` begins or ends, where it says. */
function end(args: FieldArguments, period: Period, side: 'from' | 'to'): Cypher.Expr | undefined {
  if (!args.has('during', side)) return undefined;
  return args.param((values) => {
    const { from, to } = boundsAt(values, ['during']);
    checkLength(values, period, from, to);
    return periodNumber(period, side === 'from' ? from : to);
  });
}

/** Where both ends are given, too long a range is refused before the database is asked. */
function checkLength(values: Values, period: Period, from: string, to: string): void {
  const { during } = values as { during: { from?: string | null; to?: string | null } };
  const count = periodNumber(period, to) - periodNumber(period, from) + 1;
  if (during.from == null || during.to == null || count <= mostPeriods) return;
  const message = `during: from ${during.from} to ${during.to} there are ${count} periods (${period}), and ${mostPeriods} are the most.`;
  throw new WhometError('BAD_USER_INPUT', `${message} Narrow the range, or count by a longer period.`);
}

interface Ends {
  readonly period: Period;
  readonly spans: Cypher.Variable;
  readonly from: Cypher.Variable;
  readonly to: Cypher.Variable;
  readonly most: Cypher.Expr;
  readonly keepsMeetings: boolean;
  readonly isAsked: (field: string) => boolean;
}

/** A row for each period from the first to the last, then one for the meetings without a known year, if there are any. */
function periods({ period, spans, from, to, most, keepsMeetings, isAsked }: Ends): Rows {
  const [span, number, times, possible] = [
    variable('span'),
    variable('number'),
    variable('times'),
    variable('possible'),
  ];
  const lists = variable('lists');
  const kept = keepsMeetings ? cypher`, collect(${span}.meetings) AS ${lists}` : cypher``;
  const own = cypher`${span}.first = ${span}.last OR ${span}.first IS NULL`;
  const values: Readonly<Record<string, Cypher.Expr>> = {
    period: nameOfPeriod(period, number),
    from: cypher`toString(${firstDayOf(period, number)})`,
    to: cypher`toString(${firstDayOf(period, number)} + ${lengthOf(period)} - duration({days: 1}))`,
  };
  const asked = Object.keys(values).filter(isAsked);
  const told = Object.fromEntries(asked.map((name) => [name, variable(name)]));
  const columns = asked.map(
    (name) =>
      cypher`CASE WHEN ${number} IS NOT NULL THEN ${values[name] as Cypher.Expr} END AS ${told[name] as Cypher.Variable}`,
  );
  return {
    match: () => cypher`WITH ${[spans, from, to]} WHERE coalesce(${to} - ${from}, 0) < ${most}
UNWIND ${spans} + [${number} IN CASE WHEN ${to} - ${from} IS NULL THEN [] ELSE range(${from}, ${to}) END |
  {first: ${number}, last: ${number}, times: 0}] AS ${span}
UNWIND CASE WHEN ${span}.first IS NULL THEN [null]
  ELSE range(CASE WHEN ${span}.first > ${from} THEN ${span}.first ELSE ${from} END,
    CASE WHEN ${span}.last < ${to} THEN ${span}.last ELSE ${to} END) END AS ${number}
WITH ${number}, sum(CASE WHEN ${own} THEN ${span}.times ELSE 0 END) AS ${times},
  sum(CASE WHEN ${own} THEN 0 ELSE ${span}.times END) AS ${possible}${kept}${
    columns.length > 0 ? cypher`\nWITH *, ${columns}` : cypher``
  }`,
    row: { parts: { number, times, possible, ...told, ...(keepsMeetings && { lists }) } },
    scope: [spans, from, to],
    order: [{ of: number }],
  };
}
