import { ArgsType, Field, Int, InterfaceType } from 'type-graphql';
import { GraphProperty } from '../../query/graph-property.js';
import { PassagesAround } from '../../query/passages-around.js';
import { Referenced } from '../../query/referenced.js';
import { Related } from '../../query/related.js';
import { Arguments } from '../inputs.js';
import { Article } from './article.js';
import { Document } from './document.js';
import { Node, resolveType } from './node.js';

@ArgsType()
export class AroundArguments {
  @Field(() => Int, { description: 'How many sentences on either side, 0 to 100.', defaultValue: 1 })
  first!: number;
}

@InterfaceType({
  description: 'A sentence of a document: Evidence where whomet keeps a fact that it says, Sentence where it does not.',
  implements: Node,
  resolveType,
})
export abstract class Passage extends Node {
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

  @PassagesAround()
  @Arguments(() => AroundArguments)
  @Field(() => [Passage], {
    description: 'The text around it: the sentence with those of the same article that stand next before and after it.',
  })
  around!: Passage[];
}
