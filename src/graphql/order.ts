import { Field, InputType } from 'type-graphql';
import { SortsBy } from '../query/mapping.js';
import { SortDirection } from './enums.js';

type Direction = keyof typeof SortDirection;
const one = 'One key of an order. Each element of `orderBy` holds exactly one.';

@InputType({ description: one })
export class EntityOrder {
  @SortsBy('name')
  @Field(() => SortDirection, { description: 'By the usual name.', nullable: true })
  name?: Direction;

  @SortsBy('id')
  @Field(() => SortDirection, { description: 'By the id.', nullable: true })
  id?: Direction;
}

@InputType({ description: one })
export class MeetingOrder {
  @SortsBy('earliest', { nullable: true })
  @Field(() => SortDirection, { description: 'By the first day that the date can mean.', nullable: true })
  date?: Direction;

  @SortsBy('title')
  @Field(() => SortDirection, { description: 'By the title.', nullable: true })
  title?: Direction;

  @SortsBy('id')
  @Field(() => SortDirection, { description: 'By the id.', nullable: true })
  id?: Direction;
}

@InputType({ description: one })
export class DocumentOrder {
  @SortsBy('publishedOn', { nullable: true })
  @Field(() => SortDirection, { description: 'By the date of publication.', nullable: true })
  publishedOn?: Direction;

  @SortsBy('file')
  @Field(() => SortDirection, { description: 'By the name of the file.', nullable: true })
  file?: Direction;

  @SortsBy('id')
  @Field(() => SortDirection, { description: 'By the id.', nullable: true })
  id?: Direction;
}
