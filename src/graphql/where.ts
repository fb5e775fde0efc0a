import { Field, InputType } from 'type-graphql';
import { FilterBelow, FilterName, FilterOneOf, FilterReferenced } from '../query/filters-by.js';
import { MeetingKind, MeetingStatus, OrganizationKind, PlaceKind } from './enums.js';
import { DateRange } from './inputs.js';

const anyName = 'each by an id or any of its names';
const part = 'A part of one of the names, in whatever script, case or spacing.';

@InputType({ description: 'Which people: those for whom all that is given holds.' })
export class PersonWhere {
  @FilterReferenced('country', ['Place'])
  @Field(() => [String], { description: `Countries of which the person acts for one, ${anyName}.`, nullable: true })
  country?: string[];

  @FilterName()
  @Field(() => String, { description: part, nullable: true })
  name?: string;
}

@InputType({ description: 'Which organizations: those for which all that is given holds.' })
export class OrganizationWhere {
  @FilterReferenced('country', ['Place'])
  @Field(() => [String], { description: `Countries of which it belongs to one, ${anyName}.`, nullable: true })
  country?: string[];

  @FilterOneOf('kind')
  @Field(() => [OrganizationKind], { description: 'Sorts of which it is one.', nullable: true })
  kind?: (keyof typeof OrganizationKind)[];

  @FilterName()
  @Field(() => String, { description: part, nullable: true })
  name?: string;
}

@InputType({ description: 'Which places: those for which all that is given holds.' })
export class PlaceWhere {
  @FilterBelow('LOCATED_IN', ['Place'])
  @Field(() => [String], { description: `Places of which it lies in one, ${anyName}.`, nullable: true })
  locatedIn?: string[];

  @FilterOneOf('kind')
  @Field(() => [PlaceKind], { description: 'Sorts of which it is one.', nullable: true })
  kind?: (keyof typeof PlaceKind)[];

  @FilterName()
  @Field(() => String, { description: part, nullable: true })
  name?: string;
}

@InputType({ description: 'Which issues: those for which all that is given holds.' })
export class IssueWhere {
  @FilterBelow('BROADER', ['Issue'])
  @Field(() => [String], { description: `Issues of which it is narrower than one, ${anyName}.`, nullable: true })
  broader?: string[];

  @FilterName()
  @Field(() => String, { description: part, nullable: true })
  name?: string;
}

@InputType({
  description: 'Which meetings: those for which all that is given holds. A list means any of its elements.',
})
export class MeetingWhere {
  @Field(() => [MeetingStatus], { description: 'How far the meeting got.', nullable: true })
  status?: (keyof typeof MeetingStatus)[];

  @Field(() => [MeetingKind], { description: 'What sort of meeting it is.', nullable: true })
  kind?: (keyof typeof MeetingKind)[];

  @Field(() => [String], { description: `People or organizations of which one took part, ${anyName}.`, nullable: true })
  who?: string[];

  @Field(() => [String], {
    description: `Issues of which one, or one narrower, was discussed, ${anyName}.`,
    nullable: true,
  })
  about?: string[];

  @Field(() => [String], {
    description: `Places at one of which, or in a place that lies in it, it was held, ${anyName}.`,
    nullable: true,
  })
  at?: string[];

  @Field(() => DateRange, { description: 'When it was held.', nullable: true })
  during?: DateRange;
  @Field(() => Boolean, {
    description: 'Whether two accounts of it cannot both be right: `accountsDiffer` of the meeting.',
    nullable: true,
  })
  accountsDiffer?: boolean;
}
