import { cypher, variable, word } from './cypher.js';
import { Compiled, labelOf } from './mapping.js';
import { byProperties, nodesField, nodeTypeOf } from './nodes-field.js';

/**
 * Meetings or statements that the evidence bears a fact of: that they are, or who, where, what about. They are among those that
 * its article reports, so that no others are looked at.
 */
export const BorneByEvidence = (): PropertyDecorator =>
  Compiled((field) => {
    const { node: evidence } = field.source.parts;
    if (!evidence) throw new Error(`${field.coordinate} is read where there is no evidence`);
    const [borne, claim] = [variable('borne'), variable('claim')];
    const label = word(labelOf(nodeTypeOf(field)));
    return nodesField(field, {
      match: () => cypher`MATCH (${evidence})-[:IN]->(:Article)<-[:REPORTED_BY]-(${borne}:${label})
WHERE ${evidence}.id IN ${borne}.evidence OR EXISTS { (${borne})-[${claim}]-() WHERE ${evidence}.id IN ${claim}.evidence }`,
      row: { parts: { node: borne } },
      scope: [evidence],
      order: byProperties(borne, ['id']),
    });
  });
