import { type GraphQLCompositeType, getNamedType } from 'graphql';
import type { NodeLabel } from '../model/fact.js';
import { cypher, variable, word } from './cypher.js';
import { Compiled, partOf } from './mapping.js';
import { nodesField } from './nodes-field.js';
import { matchesByRank } from './search-match.js';

/** The node of a hit that plays the part, or null where the hit has none, or none with the label. */
export const NodeOfHit = (part: 'entity' | 'name' | 'passage', label?: NodeLabel): PropertyDecorator =>
  Compiled((field) => {
    const node = partOf(field.source, part);
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
    const [entity, label] = [partOf(field.source, 'entity'), variable('label')];
    return {
      calls: [],
      value: cypher`coalesce(toUpper(head([${label} IN labels(${entity}) WHERE ${label} <> 'Entity'])), 'SENTENCE')`,
    };
  });

/** In which way a hit matched. */
export const MatchOfHit = (): PropertyDecorator =>
  Compiled((field) => ({ calls: [], value: cypher`${matchesByRank}[${partOf(field.source, 'rank')}]` }));
