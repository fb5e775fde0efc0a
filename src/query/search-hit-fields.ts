import Cypher from '@neo4j/cypher-builder';
import { type GraphQLCompositeType, getNamedType } from 'graphql';
import { cypher } from './cypher.js';
import { Compiled, partOf } from './mapping.js';
import { nodesField } from './nodes-field.js';
import { matchesByRank } from './search-match.js';
import { kindOfSentences, kindsOfEntities } from './search-request.js';

/** The node of a hit that plays the part, or null where the hit has none. */
export const NodeOfHit = (part: 'entity' | 'name' | 'passage' | 'evidence'): PropertyDecorator =>
  Compiled((field) => {
    const node = partOf(field.source, part);
    const isOne = cypher`${node} IS NOT NULL`;
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

/** The kind of a hit's entity, or SENTENCE. */
export const KindOfHit = (): PropertyDecorator =>
  Compiled((field) => {
    const kinds = new Cypher.List(kindsOfEntities.map((kind) => new Cypher.Literal(kind)));
    return {
      calls: [],
      value: cypher`coalesce(${kinds}[${partOf(field.source, 'kind')}], ${new Cypher.Literal(kindOfSentences)})`,
    };
  });

/** In which way a hit matched. */
export const MatchOfHit = (): PropertyDecorator =>
  Compiled((field) => ({ calls: [], value: cypher`${matchesByRank}[${partOf(field.source, 'rank')}]` }));
