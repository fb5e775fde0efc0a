import type Cypher from '@neo4j/cypher-builder';
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

/** Whether the last day of an EDTF date comes before the first of another. Unknown years (XXXX) can be any year. */
function endsBefore(one: Cypher.Expr, other: Cypher.Expr): Cypher.Raw {
  const earlier = (pair: Cypher.Expr): Cypher.Raw => {
    const days = variable('days');
    return cypher`any(${days} IN [${pair}] WHERE left(${days}[0], size(${days}[1])) < left(${days}[1], size(${days}[0])))`;
  };
  return cypher`CASE
    WHEN NOT ${one} + ${other} CONTAINS 'X' THEN ${earlier(cypher`[last(split(${one}, '/')), head(split(${other}, '/'))]`)}
    WHEN ${one} + ${other} CONTAINS '/' THEN false
    ELSE ${earlier(cypher`[substring(${one}, 5), substring(${other}, 5)]`)} END`;
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
