import { ArgsType, Field, InputType } from 'type-graphql';
import { SortsBy } from '../query/mapping.js';
import { SortDirection, StatementKind } from './enums.js';
import { DateRange, PageArguments } from './inputs.js';

const anyName = 'each by an id or any of its names';

@InputType({ description: 'Which statements: those for which all that is given holds.' })
export class StatementWhere {
  @Field(() => [StatementKind], { description: 'Sorts of which it is one.', nullable: true })
  kind?: (keyof typeof StatementKind)[];

  @Field(() => [String], {
    description: `People, organizations or countries of which one made it, ${anyName}.`,
    nullable: true,
  })
  madeBy?: string[];

  @Field(() => [String], {
    description: `People, organizations or countries of which it was made to one, ${anyName}.`,
    nullable: true,
  })
  addressedTo?: string[];

  @Field(() => [String], {
    description: `Issues of which it is about one, or one narrower, ${anyName}.`,
    nullable: true,
  })
  about?: string[];

  @Field(() => DateRange, {
    description: 'When it was made: by the date of the meeting where it was, else by that of the publication.',
    nullable: true,
  })
  during?: DateRange;
}

@InputType({ description: 'One key of an order. Each element of `orderBy` holds exactly one.' })
export class StatementOrder {
  @SortsBy('said', { nullable: true })
  @Field(() => SortDirection, { description: 'By when it was made; those of unknown year stand last.', nullable: true })
  date?: keyof typeof SortDirection;

  @SortsBy('kind')
  @Field(() => SortDirection, { description: 'By the kind.', nullable: true })
  kind?: keyof typeof SortDirection;

  @SortsBy('id')
  @Field(() => SortDirection, { description: 'By the id.', nullable: true })
  id?: keyof typeof SortDirection;
}

@ArgsType()
export class StatementListArguments extends PageArguments {
  @Field(() => StatementWhere, { description: 'Which ones. All, if left out.', nullable: true })
  where?: StatementWhere;

  @Field(() => [StatementOrder], {
    description: 'The keys of the order, first key first. By id, if left out.',
    nullable: true,
  })
  orderBy?: StatementOrder[];
}
