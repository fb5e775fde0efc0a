import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { BorneByEvidence } from '../../query/borne-by-evidence.js';
import { EvidenceAround } from '../../query/evidence-around.js';
import { GraphProperty } from '../../query/graph-property.js';
import { GraphNode } from '../../query/mapping.js';
import { Referenced } from '../../query/referenced.js';
import { Related } from '../../query/related.js';
import { Arguments, FirstArguments } from '../inputs.js';
import { Article } from './article.js';
import { Document } from './document.js';
import { Meeting } from './meeting.js';
import { Node } from './node.js';
import { Statement } from './statement.js';

@ArgsType()
class AroundArguments {
  @Field(() => Int, { description: 'How many sentences on either side, 0 to 100.', defaultValue: 1 })
  first!: number;
}

@GraphNode({ label: 'Evidence' })
@ObjectType({
  description: 'A sentence of a document that says something of which whomet keeps the fact.',
  implements: Node,
})
export class Evidence extends Node {
  @GraphProperty()
  @Field(() => String, { description: 'The words of the document, without the line breaks that its page put in.' })
  quote!: string;

  @GraphProperty()
  @Field(() => Int, { description: 'Where the quote begins in the decoded document, in UTF-16 code units.' })
  start!: number;

  @GraphProperty()
  @Field(() => Int, { description: 'Where the quote ends (exclusive), in UTF-16 code units.' })
  end!: number;

  @Referenced('document')
  @Field(() => Document, { description: 'The document that the quote is from.' })
  document!: Document;

  @Related({ type: 'IN', direction: 'out' })
  @Field(() => Article, { description: 'The article that the quote is from.', nullable: true })
  article?: Article;

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

  @EvidenceAround()
  @Arguments(() => AroundArguments)
  @Field(() => [Evidence], {
    description:
      'The quote in its context: with the sentences of the same article that stand next before and after it, in the ' +
      'order of the text, as far as they say something themselves. The full text is in the document.',
  })
  context!: Evidence[];
}
