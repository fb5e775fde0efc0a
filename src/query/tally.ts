import type Cypher from '@neo4j/cypher-builder';
import { call, cypher, lines, variable } from './cypher.js';
import { firstDate, lastDate } from './meeting-dates.js';
import { pairMeetings } from './pair-meetings.js';
import type { FieldContext, Source } from './statement.js';

/** What is counted over the meetings of an encounter, by the parts under which its fields find it. */
export type Tallies = Readonly<Partial<Record<'times' | 'first' | 'last', Cypher.Variable>>>;

const fields = { times: 'times', firstMet: 'first', lastMet: 'last' } as const;

/** The tallies that a selection asks for. */
export function talliesOf(
  selection: ReadonlyMap<string, readonly { readonly name: { readonly value: string } }[]>,
): Tallies {
  const names = new Set([...selection.values()].map((nodes) => nodes[0]?.name.value));
  const parts = Object.entries(fields).filter(([field]) => names.has(field));
  return Object.fromEntries(parts.map(([, part]) => [part, variable(part)]));
}

type Dates = Pick<Tallies, 'first' | 'last'>;

/** The dates that are asked for anywhere below a field. */
export function datesAsked(field: Pick<FieldContext, 'asks'>): Dates {
  return {
    ...(field.asks('firstMet') && { first: variable('first') }),
    ...(field.asks('lastMet') && { last: variable('last') }),
  };
}

/** As tallied, of dates alone, to stand behind other columns. */
export function talliedDates({ first, last }: Dates, meeting: Cypher.Variable): Cypher.Raw {
  const columns = tallied({ ...(first && { first }), ...(last && { last }) }, meeting);
  return columns.length > 0 ? cypher`, ${columns}` : cypher``;
}

/** The value of each tally over the meetings bound to `meeting`, for WITH. */
export function tallied(tallies: Tallies, meeting: Cypher.Variable): Cypher.Expr[] {
  const { times, first, last } = tallies;
  return [
    ...(times ? [cypher`count(DISTINCT ${meeting}) AS ${times}`] : []),
    ...(first ? [cypher`${firstDate(meeting)} AS ${first}`] : []),
    ...(last ? [cypher`${lastDate(meeting)} AS ${last}`] : []),
  ];
}

/** A subquery that binds the tallies of one pair's encounter; undefined where none is asked for. */
export function countEncounter(
  pair: { readonly who: Cypher.Variable; readonly whom: Cypher.Variable },
  tallies: Tallies,
  { meetingsWhere = () => [], noCrowds }: Pick<Source, 'meetingsWhere' | 'noCrowds'>,
  scope: readonly Cypher.Variable[],
): Cypher.Clause | undefined {
  if (Object.keys(tallies).length === 0) return undefined;
  const meeting = variable('meeting');
  return call(
    [pair.who, pair.whom, ...scope],
    lines(pairMeetings(pair, meeting, meetingsWhere(meeting), noCrowds), cypher`RETURN ${tallied(tallies, meeting)}`),
  );
}
