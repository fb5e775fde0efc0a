import { Field, ObjectType } from 'type-graphql';
import { BorneByEvidence } from '../../query/borne-by-evidence.js';
import { GraphNode } from '../../query/mapping.js';
import { PassagesAround } from '../../query/passages-around.js';
import { Arguments, FirstArguments } from '../inputs.js';
import { Meeting } from './meeting.js';
import { Node } from './node.js';
import { AroundArguments, Passage } from './passage.js';
import { Statement } from './statement.js';

@GraphNode({ label: 'Evidence' })
@ObjectType({
  description: 'A sentence of a document that says something of which whomet keeps the fact.',
  implements: [Node, Passage],
})
export class Evidence extends Passage {
  @BorneByEvidence()
  @Arguments(() => FirstArguments)
  @Field(() => [Meeting], {
    description: 'The meetings of which it says something: that they were, who was there, where, what about.',
  })
  meetings!: Meeting[];

  @BorneByEvidence()
  @Arguments(() => FirstArguments)
  @Field(() => [Statement], { description: 'The statements of which it says something.' })
  statements!: Statement[];

  @PassagesAround()
  @Arguments(() => AroundArguments)
  @Field(() => [Evidence], {
    description:
      'The quote in its context: with the sentences of the same article that stand next before and after it, in the ' +
      'order of the text, as far as they are evidence themselves. All the others are in `around`.',
  })
  context!: Evidence[];
}
