import type Cypher from '@neo4j/cypher-builder';
import { type GraphQLCompositeType, getNamedType } from 'graphql';
import type { NodeLabel } from '../model/fact.js';
import { cypher, variable, word } from './cypher.js';
import { Compiled } from './mapping.js';
import { nodesField } from './nodes-field.js';
import { matchesByRank } from './search-match.js';
import type { FieldContext } from './statement.js';

/** A variable of the row that a hit is read from. */
export function partOf({ source, coordinate }: FieldContext, part: string): Cypher.Variable {
  const value = source.parts[part];
  if (!value) throw new Error(`${coordinate} is read where there is no ${part}`);
  return value;
}

/** The node of a hit that plays the part, or null where the hit has none, or none with the label. */
export const NodeOfHit = (part: 'entity' | 'name' | 'passage', label?: NodeLabel): PropertyDecorator =>
  Compiled((field) => {
    const node = partOf(field, part);
    const isOne = label ? cypher`${node}:${word(label)}` : cypher`${node} IS NOT NULL`;
    const projected = field.project(getNamedType(field.definition.type) as GraphQLCompositeType, { parts: { node } });
    if (projected.calls.length === 0) {
      return { calls: [], value: cypher`CASE WHEN ${isOne} THEN ${projected.value} END` };
    }
    return nodesField(field, {
      match: () => cypher`WITH ${node} WHERE ${isOne}`,
      row: { parts: { node } },
      scope: [node],
      order: [],
    });
  });

/** SENTENCE, or the label of a hit's entity. */
export const KindOfHit = (): PropertyDecorator =>
  Compiled((field) => {
    const [entity, label] = [partOf(field, 'entity'), variable('label')];
    return {
      calls: [],
      value: cypher`coalesce(toUpper(head([${label} IN labels(${entity}) WHERE ${label} <> 'Entity'])), 'SENTENCE')`,
    };
  });

/** In which way a hit matched. */
export const MatchOfHit = (): PropertyDecorator =>
  Compiled((field) => ({ calls: [], value: cypher`${matchesByRank}[${partOf(field, 'rank')}]` }));
