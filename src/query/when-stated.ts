import type Cypher from '@neo4j/cypher-builder';
import { cypher, variable } from './cypher.js';
import { boundsAt, isDuring } from './date-range.js';
import type { FieldArguments } from './field-arguments.js';
import { Compiled, Filters, partOf } from './mapping.js';

/*
 * When a statement was made: at the time of the meeting where it was made, where that has a date; else, as far as anybody
 * can tell, when the first article that tells it was published.
 */

/** A value of the first dated meeting where the statement was made; null where there is none. */
function ofMeeting(statement: Cypher.Variable, value: (meeting: Cypher.Variable) => Cypher.Expr): Cypher.Raw {
  const meeting = variable('meeting');
  return cypher`COLLECT { MATCH (${statement})-[:STATED_AT]->(${meeting}:Meeting) WHERE ${meeting}.date IS NOT NULL
  RETURN ${value(meeting)} ORDER BY ${meeting}.earliest, ${meeting}.id LIMIT 1 }[0]`;
}

const meetingDate = (statement: Cypher.Variable): Cypher.Raw =>
  ofMeeting(statement, (meeting) => meeting.property('date'));

/** When the first article that tells the statement was published (EDTF); null where no article or document says. */
function published(statement: Cypher.Variable): Cypher.Raw {
  const [article, document, day] = [variable('article'), variable('document'), variable('day')];
  return cypher`COLLECT { MATCH (${statement})-[:REPORTED_BY]->(${article}:Article)
  OPTIONAL MATCH (${article})-[:IN]->(${document}:Document)
  WITH coalesce(${article}.publishedOn, ${document}.publishedOn) AS ${day} WHERE ${day} IS NOT NULL
  RETURN ${day} ORDER BY ${day} LIMIT 1 }[0]`;
}

/** The first day that a date (EDTF) can mean; null where its year is unknown. */
function firstDayOf(date: Cypher.Expr): Cypher.Raw {
  const day = variable('day');
  return cypher`head([${day} IN [head(split(${date}, '/'))] WHERE NOT ${day} CONTAINS 'X' | left(${day} + '-01-01', 10)])`;
}

/** By what statements stand in order of time; null where no year is known. */
export function firstDayOfStatement(statement: Cypher.Variable): Cypher.Raw {
  const day = variable('day');
  const held = ofMeeting(statement, (meeting) => cypher`coalesce(${meeting}.earliest, '')`);
  return cypher`head([${day} IN [${held}] | CASE WHEN ${day} IS NULL THEN ${firstDayOf(published(statement))} WHEN ${day} <> '' THEN ${day} END])`;
}

/** Whether the time of the statement lies in the range at `path`; one without any date may be of any time. */
function isStatedDuring(args: FieldArguments, path: readonly string[], statement: Cypher.Variable): Cypher.Raw {
  const [held, day] = [variable('held'), variable('day')];
  const isHeld = ofMeeting(statement, (meeting) => cypher`coalesce(${isDuring(args, path)(meeting)}, false)`);
  return cypher`any(${held} IN [${isHeld}] WHERE CASE WHEN ${held} IS NOT NULL THEN ${held}
  ELSE any(${day} IN [${published(statement)}] WHERE ${isPublishedDuring(args, path, day)}) END)`;
}

/** Days, months and years compare as texts once they are cut to one length. */
function isPublishedDuring(args: FieldArguments, path: readonly string[], day: Cypher.Variable): Cypher.Raw {
  const unknown = cypher`${day} IS NULL OR ${day} CONTAINS 'X'`;
  if (args.choice(...path, 'certainty') === 'CERTAIN') {
    const before = args.param((values) => nextDay(boundsAt(values, path).from, -1));
    const after = args.param((values) => nextDay(boundsAt(values, path).to, 1));
    return cypher`NOT (${unknown}) AND ${day} > left(${before}, size(${day})) AND ${day} < left(${after}, size(${day}))`;
  }
  const from = args.param((values) => boundsAt(values, path).from);
  const to = args.param((values) => boundsAt(values, path).to);
  return cypher`${unknown} OR (${day} >= left(${from}, size(${day})) AND ${day} <= left(${to}, size(${day})))`;
}

/** The day before or after; nothing comes before the first and after the last day of the calendar. */
function nextDay(day: string, step: 1 | -1): string {
  if (day === '0000-01-01' && step === -1) return '';
  if (day === '9999-12-31' && step === 1) return '~';
  return new Date(Date.parse(`${day}T00:00:00Z`) + step * 86_400_000).toISOString().slice(0, 10);
}

/** When the statement was made (EDTF). */
export const StatementDate = (): PropertyDecorator =>
  Compiled(({ source }) => {
    const statement = partOf(source, 'node');
    return { calls: [], value: cypher`coalesce(${meetingDate(statement)}, ${published(statement)})` };
  });

/** Which of the two the date is of; null where there is neither. */
export const StatementDateOf = (): PropertyDecorator =>
  Compiled(({ source }) => {
    const statement = partOf(source, 'node');
    return {
      calls: [],
      value: cypher`CASE WHEN ${meetingDate(statement)} IS NOT NULL THEN 'MEETING' WHEN ${published(statement)} IS NOT NULL THEN 'PUBLICATION' END`,
    };
  });

/** The input field is a stretch of time in which the statement must have been made. */
export const FilterStatedDuring = (): PropertyDecorator =>
  Filters({ predicate: ({ source, args, path }) => isStatedDuring(args, path, partOf(source, 'node')) });
