import Cypher from '@neo4j/cypher-builder';
import { cypher, variable } from './cypher.js';
import { at } from './field-arguments.js';
import { Compiled, Filters, partOf } from './mapping.js';

/**
 * Whether two articles' accounts of a meeting cannot both be right: their statuses are different, or no day fits both dates.
 * A date that is only less exact than another (2019-01, 2019-01-31) does not differ from it.
 */
function accountsDiffer(meeting: Cypher.Variable): Cypher.Raw {
  const [one, other] = [variable('account'), variable('account')];
  return cypher`EXISTS {
  MATCH (${meeting})-[${one}:REPORTED_BY]->(), (${meeting})-[${other}:REPORTED_BY]->()
  WHERE ${one}.status <> ${other}.status OR ${endsBefore(one.property('date'), other.property('date'))}
}`;
}

/** Whether the last day of an EDTF date comes before the first of another; in any year, where one is unknown (XXXX). */
function endsBefore(one: Cypher.Expr, other: Cypher.Expr): Cypher.Raw {
  const [end, ends] = [variable('end'), variable('ends')];
  const all = cypher`[head(split(${one}, '/')), last(split(${one}, '/')), head(split(${other}, '/')), last(split(${other}, '/'))]`;
  const inYear = cypher`[${end} IN ${all} | substring(${end}, 5)]`;
  const overYear = (from: number): Cypher.Raw => before(ends, from + 1, from);
  return cypher`CASE
    WHEN NOT ${one} + ${other} CONTAINS 'X' THEN any(${ends} IN [${all}] WHERE ${before(ends, 1, 2)})
    ELSE any(${ends} IN [${inYear}] WHERE CASE
      WHEN NOT (${overYear(0)} OR ${overYear(2)}) THEN ${before(ends, 1, 2)}
      ELSE NOT (${overYear(0)} AND ${overYear(2)}) AND ${before(ends, 1, 2)} AND ${before(ends, 3, 0)} END) END`;
}

/** Whether one of the days, months or years in a list comes before another, once they are cut to one length. */
function before(ends: Cypher.Variable, one: number, other: number): Cypher.Raw {
  const [earlier, later] = [one, other].map((index) => cypher`${ends}[${new Cypher.Literal(index)}]`) as [
    Cypher.Raw,
    Cypher.Raw,
  ];
  return cypher`left(${earlier}, size(${later})) < left(${later}, size(${earlier}))`;
}

/** The field is whether the accounts of the meeting differ. */
export const AccountsDiffer = (): PropertyDecorator =>
  Compiled(({ source }) => ({ calls: [], value: accountsDiffer(partOf(source, 'node')) }));

/** The input field is whether the accounts of the meeting must differ. */
export const FilterAccountsDiffer = (): PropertyDecorator =>
  Filters({
    predicate: ({ source, args, path }) =>
      cypher`${accountsDiffer(partOf(source, 'node'))} = ${args.param((values) => at(values, path))}`,
  });
