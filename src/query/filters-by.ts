import type { RelationType } from '../model/fact.js';
import { foldName } from '../model/fold.js';
import { cypher, variable, word } from './cypher.js';
import { at } from './field-arguments.js';
import { Filters } from './mapping.js';
import { someOf } from './meeting-filter.js';

/** The input field, a list, holds values of which the node's property must be one. */
export const FilterOneOf = (property: string): PropertyDecorator =>
  Filters({
    predicate: ({ node, args, path }) =>
      cypher`${node.property(property)} IN ${args.param((values) => someOf(path, values))}`,
  });

/** The input field, a list of names or ids, holds entities of which one must have its id in the node's property. */
export const FilterReferenced = (property: string, labels: readonly string[]): PropertyDecorator =>
  Filters({
    labels,
    predicate: ({ node, named }) => {
      const one = variable('one');
      return cypher`any(${one} IN ${named ?? cypher`[]`} WHERE ${one}.id = ${node.property(property)})`;
    },
  });

/** The input field, a list of names or ids, holds entities of which the node must lie below one, by relations of the type. */
export const FilterBelow = (type: RelationType, labels: readonly string[]): PropertyDecorator =>
  Filters({
    labels,
    predicate: ({ node, named }) => {
      const end = variable('end');
      return cypher`EXISTS { (${node})-[:${word(type)}*]->(${end}) WHERE ${end} IN ${named ?? cypher`[]`} }`;
    },
  });

/** The input field is a part of one of the node's names, in whatever script, case or spacing. */
export const FilterName = (): PropertyDecorator =>
  Filters({
    predicate: ({ node, args, path }) => {
      const name = variable('name');
      const part = args.param((values) => foldName(at(values, path) as string));
      return cypher`EXISTS { (${node})-[:HAS_NAME]->(${name}:Name) WHERE ${name}.folded CONTAINS ${part} }`;
    },
  });
