import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import {
  FacetByIssue,
  FacetByOrganization,
  FacetByPerson,
  FacetByPlace,
  FacetByProperty,
  FacetBySide,
  FacetByTime,
  FacetEntity,
} from '../../query/facet.js';
import { FacetsTotal } from '../../query/facets.js';
import { FromRow } from '../../query/from-row.js';
import { Arguments, PageArguments } from '../inputs.js';
import { plainConnection } from '../relay.js';
import { MeetingWhere } from '../where/meeting-where.js';
import { Entity } from './entity.js';

@ObjectType()
abstract class FacetCount {
  @FromRow('times')
  @Field(() => Int, { description: 'How many meetings.' })
  times!: number;

  @FromRow('firstDate')
  @Field(() => String, {
    description:
      'The date of the first of them (EDTF), by the first day that it can mean; null where no year is known.',
    nullable: true,
  })
  firstDate?: string;

  @FromRow('lastDate')
  @Field(() => String, {
    description: 'The date of the last of them (EDTF), by the last day that it can mean; null where no year is known.',
    nullable: true,
  })
  lastDate?: string;

  @FromRow('undated')
  @Field(() => Int, { description: 'How many of them have no known year.' })
  undated!: number;
}

@ObjectType({ description: 'How many meetings have to do with something.' })
export class EntityFacet extends FacetCount {
  @FacetEntity()
  @Field(() => Entity, {
    description: 'With what; null for the meetings of which nothing of the kind is known.',
    nullable: true,
  })
  entity?: Entity;
}

@ObjectType({ description: 'How many meetings are of one sort or from one time.' })
export class ValueFacet extends FacetCount {
  @FromRow('value')
  @Field(() => String, {
    description:
      'The value: HELD, TALKS, 2018, 2018-05; an interval (2018-01/2018-12) where the dates are less exact or reach over ' +
      'several; null where no year is known.',
    nullable: true,
  })
  value?: string;
}

const EntityFacetConnection = plainConnection('EntityFacet', () => EntityFacet, 'counts of meetings');
const ValueFacetConnection = plainConnection('ValueFacet', () => ValueFacet, 'counts of meetings');

@ObjectType({
  description:
    'A set of meetings, counted by what they have in common, most first; by year and month in order of time, those of ' +
    'unknown year last. A meeting with several issues counts for each, one of which none is known under null. What nobody asks for is not counted.',
})
export class Facets {
  @FacetsTotal()
  @Field(() => Int, { description: 'How many meetings there are.' })
  total!: number;

  @FacetByIssue()
  @Arguments(() => PageArguments)
  @Field(() => EntityFacetConnection, { description: 'By what they were about.' })
  issues!: unknown;

  @FacetByPlace()
  @Arguments(() => PageArguments)
  @Field(() => EntityFacetConnection, { description: 'By where they were, as exactly as the text says.' })
  places!: unknown;

  @FacetByPerson()
  @Arguments(() => PageArguments)
  @Field(() => EntityFacetConnection, { description: 'By who took part.' })
  people!: unknown;

  @FacetByOrganization()
  @Arguments(() => PageArguments)
  @Field(() => EntityFacetConnection, { description: 'By the organizations that took part.' })
  organizations!: unknown;

  @FacetBySide()
  @Arguments(() => PageArguments)
  @Field(() => EntityFacetConnection, {
    description: 'By the countries and territories on whose side somebody is known to have taken part.',
  })
  sides!: unknown;

  @FacetByProperty('kind')
  @Arguments(() => PageArguments)
  @Field(() => ValueFacetConnection, { description: 'By the sort of meeting.' })
  kinds!: unknown;

  @FacetByProperty('status')
  @Arguments(() => PageArguments)
  @Field(() => ValueFacetConnection, { description: 'By how far they got.' })
  statuses!: unknown;

  @FacetByTime(4)
  @Arguments(() => PageArguments)
  @Field(() => ValueFacetConnection, { description: 'By year.' })
  years!: unknown;

  @FacetByTime(7)
  @Arguments(() => PageArguments)
  @Field(() => ValueFacetConnection, { description: 'By month.' })
  months!: unknown;
}

@ArgsType()
export class FacetsArguments {
  @Field(() => MeetingWhere, { description: 'Which meetings. All, if left out.', nullable: true })
  where?: MeetingWhere;
}
