import { Field } from 'type-graphql';
import { RelationProperty } from '../query/graph-property.js';
import { Referenced } from '../query/referenced.js';
import { Arguments, FirstArguments } from './inputs.js';
import { connectionOf, Edge, type Type } from './relay.js';
import { Evidence } from './types/evidence.js';

/** An edge that claims something: it shows the sentences that say so, and the rules that read them. */
export function ClaimEdge(name: string, node: () => Type): ClassDecorator {
  return (edge) => {
    showEvidence(edge.prototype, 'relation');
    RelationProperty()(edge.prototype, 'rules');
    Field(() => [String], { description: 'The rules of extraction that made the claim.' })(edge.prototype, 'rules');
    Edge(name, node)(edge);
  };
}

/** The field `evidence` of a node or relation that claims something. */
export function showEvidence(prototype: object, of: 'node' | 'relation'): void {
  Referenced('evidence', { of, orderedBy: ['document', 'start', 'id'] })(prototype, 'evidence');
  Arguments(() => FirstArguments)(prototype, 'evidence');
  Field(() => [Evidence], { description: 'The sentences that say so.' })(prototype, 'evidence');
}

/** A connection whose edges claim that the relation holds, and nothing else of it. */
export function claimConnection(name: string, node: () => Type, what: string): Type {
  @ClaimEdge(name, node)
  class PlainClaimEdge {}
  return connectionOf(name, () => PlainClaimEdge, node, what);
}
