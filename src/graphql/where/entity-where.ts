import { Field, InputType } from 'type-graphql';
import { FilterBelow, FilterEqual, FilterIs, FilterOneOf, FilterReferenced } from '../../query/filters-by.js';
import { FilterCompared, FilterNames } from '../../query/filters-compared.js';
import { FilterRelated } from '../../query/filters-related.js';
import { OrganizationKind, PlaceKind } from '../enums.js';
import type { Type } from '../relay.js';
import { combinable } from './combinable.js';
import { IdFilter, NameFilter, StringFilter } from './comparisons.js';
import {
  AttendanceFilter,
  MeetingFilter,
  PositionFilter,
  PositionHolderFilter,
  StatementFilter,
} from './relation-filters.js';

const anyName = 'each by an id or any of its names';

/** Gives a filter what every filter of entities holds; `labels` are those of the entities. */
function entityWhere(where: Type, labels: readonly string[]): void {
  const fields: readonly (readonly [string, PropertyDecorator, PropertyDecorator])[] = [
    ['is', FilterIs(labels), Field(() => [String], { description: `Of which it is one, ${anyName}.`, nullable: true })],
    ['id', FilterCompared('id'), Field(() => IdFilter, { description: 'By the id.', nullable: true })],
    ['name', FilterNames(), Field(() => NameFilter, { description: 'By the names.', nullable: true })],
    [
      'listed',
      FilterEqual('listed'),
      Field(() => Boolean, { description: 'Whether the lexicon knows it.', nullable: true }),
    ],
  ];
  for (const [name, mapping, field] of fields) {
    mapping(where.prototype, name);
    field(where.prototype, name);
  }
  combinable(where);
}

@InputType({ description: 'Which people: those for whom all that is given holds.' })
export class PersonWhere {
  @FilterReferenced('country', ['Place'])
  @Field(() => [String], { description: `Countries of which the person acts for one, ${anyName}.`, nullable: true })
  country?: string[];

  @FilterRelated({ type: 'ATTENDED', direction: 'out', label: 'Meeting' })
  @Field(() => AttendanceFilter, { description: 'By the meetings that the person took part in.', nullable: true })
  meetings?: object;

  @FilterRelated({ type: 'HOLDS_POSITION', direction: 'out' })
  @Field(() => PositionFilter, { description: 'By the positions that the person holds or held.', nullable: true })
  positions?: object;

  @FilterRelated({ type: 'MADE_BY', direction: 'in' })
  @Field(() => StatementFilter, { description: 'By what the person said or agreed.', nullable: true })
  statements?: object;
}
entityWhere(PersonWhere, ['Person']);

@InputType({ description: 'Which organizations: those for which all that is given holds.' })
export class OrganizationWhere {
  @FilterReferenced('country', ['Place'])
  @Field(() => [String], { description: `Countries of which it belongs to one, ${anyName}.`, nullable: true })
  country?: string[];

  @FilterOneOf('kind')
  @Field(() => [OrganizationKind], { description: 'Sorts of which it is one.', nullable: true })
  kind?: (keyof typeof OrganizationKind)[];

  @FilterRelated({ type: 'ATTENDED', direction: 'out', label: 'Meeting' })
  @Field(() => AttendanceFilter, { description: 'By the meetings that it took part in.', nullable: true })
  meetings?: object;

  @FilterRelated({ type: 'HOLDS_POSITION', direction: 'in' })
  @Field(() => PositionHolderFilter, { description: 'By those who hold or held a position in it.', nullable: true })
  holders?: object;

  @FilterRelated({ type: 'MADE_BY', direction: 'in' })
  @Field(() => StatementFilter, { description: 'By what it said or agreed.', nullable: true })
  statements?: object;
}
entityWhere(OrganizationWhere, ['Organization']);

@InputType({ description: 'Which people and organizations: those for which all that is given holds.' })
export class AttendeeWhere {
  @FilterReferenced('country', ['Place'])
  @Field(() => [String], { description: `Countries of which it acts for one, ${anyName}.`, nullable: true })
  country?: string[];

  @FilterRelated({ type: 'ATTENDED', direction: 'out', label: 'Meeting' })
  @Field(() => AttendanceFilter, { description: 'By the meetings that it took part in.', nullable: true })
  meetings?: object;
}
entityWhere(AttendeeWhere, ['Person', 'Organization']);

@InputType({ description: 'Which people, organizations and countries: those for which all that is given holds.' })
export class AgentWhere {
  @FilterReferenced('country', ['Place'])
  @Field(() => [String], {
    description: `Countries of which the person or organization acts for one, ${anyName}.`,
    nullable: true,
  })
  country?: string[];
}
entityWhere(AgentWhere, ['Person', 'Organization', 'Place']);

@InputType({ description: 'Which places: those for which all that is given holds.' })
export class PlaceWhere {
  @FilterBelow('LOCATED_IN', ['Place'])
  @Field(() => [String], { description: `Places of which it lies in one, ${anyName}.`, nullable: true })
  locatedIn?: string[];

  @FilterOneOf('kind')
  @Field(() => [PlaceKind], { description: 'Sorts of which it is one.', nullable: true })
  kind?: (keyof typeof PlaceKind)[];

  @FilterCompared('countryCode')
  @Field(() => StringFilter, { description: 'By the ISO 3166-1 code, of countries and territories.', nullable: true })
  countryCode?: StringFilter;

  @FilterRelated({ type: 'HELD_AT', direction: 'in' })
  @Field(() => MeetingFilter, { description: 'By the meetings held there.', nullable: true })
  meetings?: object;
}
entityWhere(PlaceWhere, ['Place']);

@InputType({ description: 'Which issues: those for which all that is given holds.' })
export class IssueWhere {
  @FilterBelow('BROADER', ['Issue'])
  @Field(() => [String], { description: `Issues of which it is narrower than one, ${anyName}.`, nullable: true })
  broader?: string[];

  @FilterRelated({ type: 'DISCUSSED', direction: 'in' })
  @Field(() => MeetingFilter, { description: 'By the meetings where it was discussed.', nullable: true })
  meetings?: object;

  @FilterRelated({ type: 'ABOUT', direction: 'in', label: 'Statement' })
  @Field(() => StatementFilter, { description: 'By the statements about it.', nullable: true })
  statements?: object;
}
entityWhere(IssueWhere, ['Issue']);
