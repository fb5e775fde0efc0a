import { Field, Int, ObjectType } from 'type-graphql';
import { GraphProperty } from '../../query/graph-property.js';
import { GraphNode } from '../../query/mapping.js';
import { Related } from '../../query/related.js';
import { ArticleConnection, MeetingConnection } from '../connections.js';
import { DateBasis, Language } from '../enums.js';
import { ListOf } from '../list-arguments.js';
import { Node } from './node.js';

@GraphNode({ label: 'Document' })
@ObjectType({ description: 'A file that was read.', implements: Node })
export class Document extends Node {
  @GraphProperty()
  @Field(() => String, { description: 'The name of the file, without its folder.' })
  file!: string;

  @GraphProperty()
  @Field(() => String, { description: "SHA-256 of the file's bytes, in hexadecimal." })
  sha256!: string;

  @GraphProperty()
  @Field(() => String, { description: 'How the bytes were decoded: utf-8, gb18030, big5.' })
  encoding!: string;

  @GraphProperty()
  @Field(() => Int, { description: 'How long the decoded text is, in UTF-16 code units.' })
  length!: number;

  @GraphProperty()
  @Field(() => String, { description: 'Its title, where it or the file beside it gives one.', nullable: true })
  title?: string;

  @GraphProperty()
  @Field(() => Language, { description: 'The language and script that it is written in.', nullable: true })
  language?: keyof typeof Language;

  @GraphProperty()
  @Field(() => String, { description: 'When it was published (EDTF).', nullable: true })
  publishedOn?: string;

  @GraphProperty()
  @Field(() => DateBasis, { description: 'Where that date comes from.', nullable: true })
  publishedOnBasis?: keyof typeof DateBasis;

  @GraphProperty()
  @Field(() => String, { description: 'Where it was published.', nullable: true })
  url?: string;

  @Related({ type: 'IN', direction: 'in' }, { orderedBy: ['ordinal'] })
  @ListOf('articles')
  @Field(() => ArticleConnection, { description: 'The articles that it holds, in the order of the text.' })
  articles!: unknown;

  @Related(
    [
      { type: 'IN', direction: 'in', label: 'Article' },
      { type: 'REPORTED_BY', direction: 'in' },
    ],
    { orderedBy: ['dateUp'] },
  )
  @ListOf('meetings')
  @Field(() => MeetingConnection, { description: 'The meetings that its articles report, in order of time.' })
  meetings!: unknown;
}
