import { ArgsType, Field, Float, Int, ObjectType } from 'type-graphql';
import { FromRow } from '../../query/from-row.js';
import { EntityKindOfHit } from '../../query/search-names.js';
import { EntityKind } from '../enums.js';
import { Entity } from './entity.js';
import { Name } from './name.js';

@ObjectType({ description: 'Something that has a name like the one searched for.' })
export class SearchHit {
  @FromRow('entity')
  @Field(() => Entity, { description: 'What has the name.' })
  entity!: Entity;

  @EntityKindOfHit()
  @Field(() => EntityKind, { description: 'Whether it is a person, an organization, a place or an issue.' })
  kind!: keyof typeof EntityKind;

  @FromRow('name')
  @Field(() => Name, { description: 'The name that matched, of several the one that matched best.' })
  name!: Name;

  @FromRow('score')
  @Field(() => Float, { description: 'How well it matched; comparable within one search only.' })
  score!: number;
}

@ArgsType()
export class SearchArguments {
  @Field(() => String, { description: 'A name or a part of one, in whatever script, case or spacing.' })
  text!: string;

  @Field(() => [EntityKind], { description: 'What to look for; anything, if left out.', nullable: true })
  kinds?: (keyof typeof EntityKind)[];

  @Field(() => Int, { description: 'How many to give, 0 to 100.', defaultValue: 10 })
  first!: number;
}
