import type Cypher from '@neo4j/cypher-builder';
import { WhometError } from '../model/error.js';
import { dayRange } from '../model/partial-date.js';
import { cypher } from './cypher.js';
import { at, type FieldArguments, type Values } from './field-arguments.js';

/**
 * Tells of a meeting whether its days lie in the range at `path` (from, to, certainty). CERTAIN: every day that its date can mean does.
 * POSSIBLE: one does; a meeting whose year is unknown may have been at any time.
 */
export function isDuring(args: FieldArguments, path: readonly string[]): (meeting: Cypher.Variable) => Cypher.Expr {
  const from = args.param((values) => boundsAt(values, path).from);
  const to = args.param((values) => boundsAt(values, path).to);
  const isCertain = args.choice(...path, 'certainty') === 'CERTAIN';
  return (meeting) => {
    const [earliest, latest] = [meeting.property('earliest'), meeting.property('latest')];
    return isCertain
      ? cypher`(${earliest} >= ${from} AND ${latest} <= ${to})`
      : cypher`(${earliest} IS NULL OR (${earliest} <= ${to} AND ${latest} >= ${from}))`;
  };
}

/** First and last day, YYYY-MM-DD; an open side reaches to the end of the calendar. */
export function boundsAt(values: Values, path: readonly string[]): { from: string; to: string } {
  const name = path.join('.');
  const range = (at(values, path) ?? {}) as { from?: string | null; to?: string | null };
  if (range.from == null && range.to == null) {
    throw new WhometError('BAD_USER_INPUT', `${name}: give from, to or both, or leave ${name} out.`);
  }
  const from = range.from == null ? '0000-01-01' : daysOf(`${name}.from`, range.from).earliest;
  const to = range.to == null ? '9999-12-31' : daysOf(`${name}.to`, range.to).latest;
  if (from <= to) return { from, to };
  const message = `${name}: the range runs backwards, from ${range.from} to ${range.to}. Exchange the two.`;
  throw new WhometError('BAD_USER_INPUT', message);
}

/** The days that a text can mean; throws BAD_USER_INPUT, with `name` for where it stands, for what is no year, month or day. */
export function daysOf(name: string, text: string): { earliest: string; latest: string } {
  const days = text.includes('/') ? null : dayRange(text);
  if (days) return days;
  const message = `${name}: ${JSON.stringify(text)} is not a year, month or day such as 2018, 2018-05 or 2018-05-03.`;
  throw new WhometError('BAD_USER_INPUT', message);
}
