import Cypher from '@neo4j/cypher-builder';
import type { RelationType } from '../model/fact.js';
import { cypher, variable, word } from './cypher.js';
import { isDuring } from './date-range.js';
import { at } from './field-arguments.js';
import { Filters, partOf } from './mapping.js';
import { meetingsDuring } from './meetings-by-time.js';
import { anyOf, negated } from './predicates.js';
import { someOf } from './some-of.js';
import { elements } from './where.js';

interface Of {
  readonly of?: 'node' | 'relation';
}

/** The input field, a list, holds values of which the property must be one. */
export const FilterOneOf = (property: string, { of = 'node' }: Of = {}): PropertyDecorator =>
  Filters({
    predicate: ({ source, args, path }) =>
      cypher`${partOf(source, of).property(property)} IN ${args.param((values) => someOf(path, values))}`,
  });

/** The input field, true or false, is the value of the property. */
export const FilterEqual = (property: string): PropertyDecorator =>
  Filters({
    predicate: ({ source, args, path }) =>
      cypher`${partOf(source, 'node').property(property)} = ${args.param((values) => at(values, path))}`,
  });

/** The input field, a list of names or ids, holds entities of which one must be the node itself. */
export const FilterIs = (labels: readonly string[]): PropertyDecorator =>
  Filters({
    labels,
    predicate: ({ source, named }) => cypher`${partOf(source, 'node')} IN ${named}`,
    start: ({ named }) => ({
      size: cypher`size(${named})`,
      bind: (node, label) => ({
        match: cypher`UNWIND ${named} AS ${node}\nWITH *`,
        where: label ? [cypher`${node}:${label}`] : [],
        own: [],
      }),
    }),
  });

/** The input field, a list of names or ids, holds entities of which one must have its id in the property. */
export const FilterReferenced = (
  property: string,
  labels: readonly string[],
  { of = 'node' }: Of = {},
): PropertyDecorator =>
  Filters({
    labels,
    predicate: ({ source, named }) => {
      const one = variable('one');
      return cypher`any(${one} IN ${named} WHERE ${one}.id = ${partOf(source, of).property(property)})`;
    },
  });

/** The input field, a list of names or ids, holds entities of which the node must lie below one, by relations of the type. */
export const FilterBelow = (type: RelationType, labels: readonly string[]): PropertyDecorator =>
  Filters({
    labels,
    predicate: ({ source, named }) => {
      const end = variable('end');
      return cypher`EXISTS { (${partOf(source, 'node')})-[:${word(type)}*]->(${end}) WHERE ${end} IN ${named} }`;
    },
  });

/** For how many rows a stretch of time is taken, which only reading them would tell. */
const rowsOfTime = 50_000;

/** The input field is a stretch of time in which the node's days must lie. */
export const FilterDuring = (): PropertyDecorator =>
  Filters({
    predicate: ({ source, args, path }) => isDuring(args, path)(partOf(source, 'node')),
    start: ({ args, path }) => ({
      size: new Cypher.Literal(rowsOfTime),
      isWide: true,
      bind: (node) => ({ match: cypher`${meetingsDuring(args, path, node)}\nWITH ${node}`, where: [], own: [] }),
    }),
  });

/** The input field, a list, holds filters of which one must hold. */
export const FilterAny = (): PropertyDecorator =>
  Filters({
    predicate: ({ args, path, source, nested }) => anyOf(elements(args, path).map((one) => nested(one, source))),
  });

/** The input field holds a filter that must not hold; what is not known does not hold. */
export const FilterNot = (): PropertyDecorator =>
  Filters({ predicate: ({ path, source, nested }) => negated(nested(path, source)) });
