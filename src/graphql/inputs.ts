import { Args, ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { Certainty, Language } from './enums.js';
import type { Type } from './relay.js';

/**
 * The arguments of a field that is a property. TypeGraphQL knows arguments of methods only; the fields of mapped types
 * have no method, because their values come from the compiled statement.
 */
export const Arguments =
  (type: () => Type): PropertyDecorator =>
  (prototype, field) =>
    Args(type)(prototype, field, 0);

const first = 'How many to give, 0 to 100.';

@ArgsType()
export class PageArguments {
  @Field(() => Int, { description: `${first} Where \`last\` is given, that counts instead.`, defaultValue: 20 })
  first!: number;

  @Field(() => String, {
    description: 'Give those after this cursor: the endCursor of the page before.',
    nullable: true,
  })
  after?: string;

  @Field(() => Int, {
    description: 'How many to give, 0 to 100, from the end of the list, or from `before` backwards.',
    nullable: true,
  })
  last?: number;

  @Field(() => String, {
    description: 'Give those before this cursor: the startCursor of the page after.',
    nullable: true,
  })
  before?: string;
}

@ArgsType()
export class FirstArguments {
  @Field(() => Int, { description: first, defaultValue: 100 })
  first!: number;
}

@ArgsType()
export class LanguageArguments {
  @Field(() => Language, {
    description: 'The language wished for. Where there is no name in it, the nearest that exists is given.',
    nullable: true,
  })
  language?: keyof typeof Language;
}

@ArgsType()
export class IdArguments {
  @Field(() => ID, { description: 'The id, such as person/liu-he.' })
  id!: string;
}

@ArgsType()
export class IdOrNameArguments {
  @Field(() => ID, {
    description: 'The id, such as person/liu-he. Null is the answer where there is none such.',
    nullable: true,
  })
  id?: string;

  @Field(() => String, {
    description:
      'An id or any name, in simplified or traditional characters or in English, whatever the case and spacing. ' +
      'A name that fits several is an error (AMBIGUOUS_NAME) that lists them; one that fits none is an error ' +
      '(NOT_FOUND) that offers the nearest.',
    nullable: true,
  })
  name?: string;
}

@InputType({ description: 'A stretch of time. At least one end must be given; both belong to it.' })
export class DateRange {
  @Field(() => String, {
    description: 'A year, month or day (2018, 2018-05, 2018-05-03), from the first day that it can mean.',
    nullable: true,
  })
  from?: string;

  @Field(() => String, {
    description: 'A year, month or day (2019, 2019-02, 2019-02-28), to the last day that it can mean.',
    nullable: true,
  })
  to?: string;

  @Field(() => Certainty, {
    description: 'How sure it must be that the date lies in the range.',
    defaultValue: 'POSSIBLE',
  })
  certainty!: keyof typeof Certainty;
}
