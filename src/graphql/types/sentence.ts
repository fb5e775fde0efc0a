import { ObjectType } from 'type-graphql';
import { GraphNode } from '../../query/mapping.js';
import { Node } from './node.js';
import { Passage } from './passage.js';

@GraphNode({ label: 'Sentence' })
@ObjectType({
  description: 'A sentence of a document that says nothing of which whomet keeps a fact.',
  implements: [Node, Passage],
})
export class Sentence extends Passage {}
