import type Cypher from '@neo4j/cypher-builder';
import { foldName } from '../model/fold.js';
import { cypher, labelled, variable } from './cypher.js';
import { daysOf } from './date-range.js';
import { at } from './field-arguments.js';
import { type FilterContext, Filters, partOf, type Start } from './mapping.js';
import { allOf } from './predicates.js';
import { someOf } from './some-of.js';

interface Of {
  readonly of?: 'node' | 'relation';
}

type Comparison = (value: Cypher.Expr, other: Cypher.Expr) => Cypher.Expr;

const comparisons: Readonly<Record<string, Comparison>> = {
  eq: (value, other) => cypher`${value} = ${other}`,
  in: (value, other) => cypher`${value} IN ${other}`,
  contains: (value, other) => cypher`${value} CONTAINS ${other}`,
  startsWith: (value, other) => cypher`${value} STARTS WITH ${other}`,
  gt: (value, other) => cypher`${value} > ${other}`,
  gte: (value, other) => cypher`${value} >= ${other}`,
  lt: (value, other) => cypher`${value} < ${other}`,
  lte: (value, other) => cypher`${value} <= ${other}`,
  exists: (value, other) => cypher`(${value} IS NOT NULL) = ${other}`,
};

/** All the comparisons that the filter holds; what each compares with is read from the request by `other`. */
function compare({ args, path }: FilterContext, value: Cypher.Expr, other: (given: unknown, key: string) => unknown) {
  const given = Object.keys(comparisons).filter((key) => args.has(...path, key));
  const predicates = given.map((key) => {
    const compared = args.param((values) => {
      const found = key === 'in' ? someOf([...path, key], values) : at(values, [...path, key]);
      return Array.isArray(found) ? found.map((one) => other(one, key)) : other(found, key);
    });
    return (comparisons[key] as Comparison)(value, compared);
  });
  return allOf(predicates) ?? cypher`true`;
}

/** The input field holds comparisons with a property. */
export const FilterCompared = (property: string, { of = 'node' }: Of = {}): PropertyDecorator =>
  Filters({
    predicate: (context) => compare(context, partOf(context.source, of).property(property), (given) => given),
  });

/** The input field holds comparisons with the node's names, in whatever script, case or spacing; one name must fit them all. */
export const FilterNames = (): PropertyDecorator =>
  Filters({
    predicate: (context) => {
      const name = variable('name');
      const fits = compare(context, name.property('folded'), (given) => foldName(given as string));
      return cypher`EXISTS { (${partOf(context.source, 'node')})-[:HAS_NAME]->(${name}:Name) WHERE ${fits} }`;
    },
    // The index of names serves for whole names and their beginnings; few nodes share one.
    start: (context) => {
      const { args, path } = context;
      if (!['eq', 'in', 'startsWith'].some((key) => args.has(...path, key))) return undefined;
      const bind: Start['bind'] = (node, label) => {
        const name = variable('name');
        const match = cypher`MATCH (${name}:Name)<-[:HAS_NAME]-${labelled(node, label)}`;
        return {
          match,
          where: [compare(context, name.property('folded'), (given) => foldName(given as string))],
          own: [],
        };
      };
      return { size: cypher`0`, bind };
    },
  });

/**
 * The input field holds comparisons with a property that is a day. A year or a month to compare with is all of its days:
 * gt and lte mean its last, gte and lt its first, eq any.
 */
export const FilterDays = (property: string, { of = 'node' }: Of = {}): PropertyDecorator =>
  Filters({
    predicate: (context) => {
      const { args, path, source } = context;
      const value = partOf(source, of).property(property);
      const end = (key: string, side: 'earliest' | 'latest') =>
        args.param((values) => daysOf([...path, key].join('.'), at(values, [...path, key]) as string)[side]);
      const predicates: readonly (readonly [string, () => Cypher.Expr])[] = [
        ['eq', () => cypher`(${value} >= ${end('eq', 'earliest')} AND ${value} <= ${end('eq', 'latest')})`],
        ['gt', () => cypher`${value} > ${end('gt', 'latest')}`],
        ['gte', () => cypher`${value} >= ${end('gte', 'earliest')}`],
        ['lt', () => cypher`${value} < ${end('lt', 'earliest')}`],
        ['lte', () => cypher`${value} <= ${end('lte', 'latest')}`],
        ['exists', () => cypher`(${value} IS NOT NULL) = ${args.param((values) => at(values, [...path, 'exists']))}`],
      ];
      const given = predicates.filter(([key]) => args.has(...path, key)).map(([, predicate]) => predicate());
      return allOf(given) ?? cypher`true`;
    },
  });
