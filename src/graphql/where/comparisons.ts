import { Field, ID, InputType } from 'type-graphql';

const prefix = 'The beginning.';
const part = 'A part.';
const exact = 'The very value.';
const some = 'Values of which it is one.';
const known = 'Whether there is a value at all.';

@InputType({ description: 'Compares a text as it is written; all that is given must hold.' })
export class StringFilter {
  @Field(() => String, { description: exact, nullable: true })
  eq?: string;

  @Field(() => [String], { description: some, nullable: true })
  in?: string[];

  @Field(() => String, { description: part, nullable: true })
  contains?: string;

  @Field(() => String, { description: prefix, nullable: true })
  startsWith?: string;

  @Field(() => Boolean, { description: known, nullable: true })
  exists?: boolean;
}

@InputType({
  description:
    'Compares names, in whatever script, case or spacing: simplified and traditional characters are the same here. One of the ' +
    'names must fit all that is given.',
})
export class NameFilter {
  @Field(() => String, { description: 'The whole name.', nullable: true })
  eq?: string;

  @Field(() => [String], { description: 'Names of which it is one.', nullable: true })
  in?: string[];

  @Field(() => String, { description: 'A part of the name.', nullable: true })
  contains?: string;

  @Field(() => String, { description: 'The beginning of the name.', nullable: true })
  startsWith?: string;
}

@InputType({ description: 'Compares ids; all that is given must hold.' })
export class IdFilter {
  @Field(() => ID, { description: exact, nullable: true })
  eq?: string;

  @Field(() => [ID], { description: some, nullable: true })
  in?: string[];

  @Field(() => String, { description: prefix, nullable: true })
  startsWith?: string;
}

const days = 'A year, month or day: 2018, 2018-05 or 2018-05-03.';

@InputType({ description: 'Compares days; a year or a month means all of its days. All that is given must hold.' })
export class DayFilter {
  @Field(() => String, { description: `Within this time. ${days}`, nullable: true })
  eq?: string;

  @Field(() => String, { description: `After the last day of it. ${days}`, nullable: true })
  gt?: string;

  @Field(() => String, { description: `From its first day on. ${days}`, nullable: true })
  gte?: string;

  @Field(() => String, { description: `Before its first day. ${days}`, nullable: true })
  lt?: string;

  @Field(() => String, { description: `Until its last day. ${days}`, nullable: true })
  lte?: string;

  @Field(() => Boolean, { description: 'Whether the day is known at all.', nullable: true })
  exists?: boolean;
}
