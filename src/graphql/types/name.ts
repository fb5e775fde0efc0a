import { Field, ObjectType } from 'type-graphql';
import { GraphProperty } from '../../query/graph-property.js';
import { GraphNode } from '../../query/mapping.js';
import { Language, NameKind } from '../enums.js';

@GraphNode({ label: 'Name' })
@ObjectType({ description: 'One name of a person, organization, place or issue.' })
export class Name {
  @GraphProperty()
  @Field(() => String, { description: 'The name as it is written.' })
  value!: string;

  @GraphProperty()
  @Field(() => Language, { description: 'The language and script that it is written in.' })
  language!: keyof typeof Language;

  @GraphProperty()
  @Field(() => NameKind, { description: 'Whether it is the full name, a short one or another one.' })
  kind!: keyof typeof NameKind;
}
