import { Field, Int, ObjectType } from 'type-graphql';
import { GraphProperty } from '../../query/graph-property.js';
import { GraphNode } from '../../query/mapping.js';
import { Referenced } from '../../query/referenced.js';
import { Related } from '../../query/related.js';
import { MeetingClaimConnection, PersonClaimConnection, StatementClaimConnection } from '../connections.js';
import { Arguments, FirstArguments } from '../inputs.js';
import { ListOf } from '../list-arguments.js';
import { Document } from './document.js';
import { Node } from './node.js';
import { Organization } from './organization.js';
import { Passage } from './passage.js';

@GraphNode({ label: 'Article' })
@ObjectType({ description: 'One article of a document.', implements: Node })
export class Article extends Node {
  @GraphProperty()
  @Field(() => Int, { description: 'Its place among the articles of its document, from 1.' })
  ordinal!: number;

  @GraphProperty()
  @Field(() => String, { description: 'Its headline, where it has one.', nullable: true })
  headline?: string;

  @GraphProperty()
  @Field(() => String, { description: 'Where and when the agency sent it from, in its own words.', nullable: true })
  dateline?: string;

  @GraphProperty()
  @Field(() => String, { description: 'When it was published (EDTF), where the article says so.', nullable: true })
  publishedOn?: string;

  @GraphProperty()
  @Field(() => Int, { description: 'Where it begins in the decoded document, in UTF-16 code units.' })
  start!: number;

  @GraphProperty()
  @Field(() => Int, { description: 'Where it ends (exclusive), in UTF-16 code units.' })
  end!: number;

  @Referenced('document')
  @Field(() => Document, { description: 'The document that it is in.' })
  document!: Document;

  @Related({ type: 'IN', direction: 'in' }, { orderedBy: ['start'] })
  @Arguments(() => FirstArguments)
  @Field(() => [Passage], {
    description: 'Its text: its sentences in order. To read on from the last of a hundred, ask for those `around` it.',
  })
  passages!: Passage[];

  @Related({ type: 'WRITTEN_BY', direction: 'out' })
  @ListOf('people')
  @Field(() => PersonClaimConnection, { description: 'Who wrote it, by its byline.' })
  authors!: unknown;

  @Related({ type: 'PUBLISHED_BY', direction: 'out' })
  @Field(() => Organization, { description: 'The outlet that published it.', nullable: true })
  publisher?: Organization;

  @Related({ type: 'REPORTED_BY', direction: 'in' }, { orderedBy: ['dateUp'] })
  @ListOf('meetings')
  @Field(() => MeetingClaimConnection, { description: 'The meetings that it reports, in order of time.' })
  meetings!: unknown;

  @Related({ type: 'REPORTED_BY', direction: 'in' })
  @ListOf('statements')
  @Field(() => StatementClaimConnection, { description: 'The statements that it reports.' })
  statements!: unknown;
}
