import { Field, InputType } from 'type-graphql';
import { FilterDuring, FilterOneOf } from '../../query/filters-by.js';
import { FilterCompared, FilterDays } from '../../query/filters-compared.js';
import { FilterLeadsTo, FilterRelated } from '../../query/filters-related.js';
import { DateBasis, MeetingKind, MeetingStatus } from '../enums.js';
import { DateRange } from '../inputs.js';
import { combinable } from './combinable.js';
import { DayFilter, IdFilter, StringFilter } from './comparisons.js';
import {
  AccountFilter,
  AttendeeFilter,
  IssueFilter,
  MeetingFilter,
  PlaceFilter,
  SourceFilter,
  StatementFilter,
} from './relation-filters.js';

const anyName = 'each by an id or any of its names';

@InputType({
  description: 'Which meetings: those for which all that is given holds. A list means any of its elements.',
})
export class MeetingWhere {
  @FilterCompared('id')
  @Field(() => IdFilter, { description: 'By the id.', nullable: true })
  id?: IdFilter;

  @FilterOneOf('status')
  @Field(() => [MeetingStatus], { description: 'How far the meeting got.', nullable: true })
  status?: (keyof typeof MeetingStatus)[];

  @FilterOneOf('kind')
  @Field(() => [MeetingKind], { description: 'What sort of meeting it is.', nullable: true })
  kind?: (keyof typeof MeetingKind)[];

  @FilterLeadsTo({ type: 'ATTENDED', direction: 'in' }, ['Person', 'Organization'])
  @Field(() => [String], { description: `People or organizations of which one took part, ${anyName}.`, nullable: true })
  who?: string[];

  @FilterLeadsTo({ type: 'DISCUSSED', direction: 'out' }, ['Issue'], 'BROADER')
  @Field(() => [String], {
    description: `Issues of which one, or one narrower, was discussed, ${anyName}.`,
    nullable: true,
  })
  about?: string[];

  @FilterLeadsTo({ type: 'HELD_AT', direction: 'out' }, ['Place'], 'LOCATED_IN')
  @Field(() => [String], {
    description: `Places at one of which, or in a place that lies in it, it was held, ${anyName}.`,
    nullable: true,
  })
  at?: string[];

  @FilterDuring()
  @Field(() => DateRange, { description: 'When it was held.', nullable: true })
  during?: DateRange;

  @FilterDays('earliest')
  @Field(() => DayFilter, { description: 'By the first day that its date can mean.', nullable: true })
  earliest?: DayFilter;

  @FilterDays('latest')
  @Field(() => DayFilter, { description: 'By the last day that its date can mean.', nullable: true })
  latest?: DayFilter;

  @FilterOneOf('dateBasis')
  @Field(() => [DateBasis], { description: 'Where the year comes from.', nullable: true })
  dateBasis?: (keyof typeof DateBasis)[];

  @FilterCompared('dateText')
  @Field(() => StringFilter, { description: "By the text's own words for the date.", nullable: true })
  dateText?: StringFilter;

  @FilterCompared('title')
  @Field(() => StringFilter, { description: 'By the title.', nullable: true })
  title?: StringFilter;

  @FilterRelated({ type: 'ATTENDED', direction: 'in' })
  @Field(() => AttendeeFilter, {
    description: 'By who took part, in which part, on which side, as what.',
    nullable: true,
  })
  attendees?: object;

  @FilterRelated({ type: 'DISCUSSED', direction: 'out' })
  @Field(() => IssueFilter, { description: 'By what it was about.', nullable: true })
  issues?: object;

  @FilterRelated({ type: 'HELD_AT', direction: 'out' })
  @Field(() => PlaceFilter, { description: 'By where it was held.', nullable: true })
  places?: object;

  @FilterRelated({ type: 'STATED_AT', direction: 'in' })
  @Field(() => StatementFilter, { description: 'By what was said and agreed there.', nullable: true })
  statements?: object;

  @FilterRelated({ type: 'REPORTED_BY', direction: 'out' })
  @Field(() => AccountFilter, { description: 'By the articles that tell it.', nullable: true })
  accounts?: object;

  @FilterRelated({ type: 'ATTRIBUTED_TO', direction: 'out' })
  @Field(() => SourceFilter, { description: 'By whose word it is.', nullable: true })
  attributedTo?: object;

  @FilterRelated({ type: 'FOLLOWS', direction: 'out' })
  @Field(() => MeetingFilter, { description: 'By the earlier meetings that it follows.', nullable: true })
  follows?: object;

  @FilterRelated({ type: 'FOLLOWS', direction: 'in' })
  @Field(() => MeetingFilter, { description: 'By the later meetings that follow it.', nullable: true })
  followedBy?: object;
}
combinable(MeetingWhere);
