import { Field, InputType } from 'type-graphql';
import { FilterOneOf } from '../../query/filters-by.js';
import { FilterCompared } from '../../query/filters-compared.js';
import { FilterLeadsTo, FilterRelated } from '../../query/filters-related.js';
import { StatementKind } from '../enums.js';
import { combinable } from './combinable.js';
import { IdFilter, StringFilter } from './comparisons.js';
import { AccountFilter, AgentFilter, IssueFilter, MeetingFilter, SourceFilter } from './relation-filters.js';

const anyName = 'each by an id or any of its names';
const agents = ['Person', 'Organization', 'Place'];

@InputType({ description: 'Which statements: those for which all that is given holds.' })
export class StatementWhere {
  @FilterCompared('id')
  @Field(() => IdFilter, { description: 'By the id.', nullable: true })
  id?: IdFilter;

  @FilterOneOf('kind')
  @Field(() => [StatementKind], { description: 'Sorts of which it is one.', nullable: true })
  kind?: (keyof typeof StatementKind)[];

  @FilterCompared('text')
  @Field(() => StringFilter, { description: 'By the words that say it.', nullable: true })
  text?: StringFilter;

  @FilterLeadsTo({ type: 'MADE_BY', direction: 'out' }, agents)
  @Field(() => [String], {
    description: `People, organizations or countries of which one made it, ${anyName}.`,
    nullable: true,
  })
  madeBy?: string[];

  @FilterLeadsTo({ type: 'ADDRESSED_TO', direction: 'out' }, agents)
  @Field(() => [String], {
    description: `People, organizations or countries of which it was made to one, ${anyName}.`,
    nullable: true,
  })
  addressedTo?: string[];

  @FilterLeadsTo({ type: 'ABOUT', direction: 'out' }, ['Issue'], 'BROADER')
  @Field(() => [String], {
    description: `Issues of which it is about one, or one narrower, ${anyName}.`,
    nullable: true,
  })
  about?: string[];

  @FilterRelated({ type: 'MADE_BY', direction: 'out' })
  @Field(() => AgentFilter, { description: 'By those who made it.', nullable: true })
  makers?: object;

  @FilterRelated({ type: 'ABOUT', direction: 'out' })
  @Field(() => IssueFilter, { description: 'By what it is about.', nullable: true })
  issues?: object;

  @FilterRelated({ type: 'STATED_AT', direction: 'out' })
  @Field(() => MeetingFilter, { description: 'By the meeting where it was made.', nullable: true })
  statedAt?: object;

  @FilterRelated({ type: 'ATTRIBUTED_TO', direction: 'out' })
  @Field(() => SourceFilter, { description: 'By whose word it is.', nullable: true })
  attributedTo?: object;

  @FilterRelated({ type: 'REPORTED_BY', direction: 'out' })
  @Field(() => AccountFilter, { description: 'By the articles that tell it.', nullable: true })
  accounts?: object;
}
combinable(StatementWhere);
