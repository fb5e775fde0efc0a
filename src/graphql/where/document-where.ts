import { Field, InputType } from 'type-graphql';
import { FilterOneOf } from '../../query/filters-by.js';
import { FilterCompared, FilterDays } from '../../query/filters-compared.js';
import { FilterLeadsTo, FilterRelated } from '../../query/filters-related.js';
import { Language } from '../enums.js';
import { combinable } from './combinable.js';
import { DayFilter, IdFilter, StringFilter } from './comparisons.js';
import { ArticleFilter, MeetingFilter, PersonFilter, StatementFilter } from './relation-filters.js';

@InputType({ description: 'Which documents: those for which all that is given holds.' })
export class DocumentWhere {
  @FilterCompared('id')
  @Field(() => IdFilter, { description: 'By the id.', nullable: true })
  id?: IdFilter;

  @FilterCompared('file')
  @Field(() => StringFilter, { description: 'By the name of the file.', nullable: true })
  file?: StringFilter;

  @FilterCompared('title')
  @Field(() => StringFilter, { description: 'By the title.', nullable: true })
  title?: StringFilter;

  @FilterOneOf('language')
  @Field(() => [Language], { description: 'Languages or scripts of which it is written in one.', nullable: true })
  language?: (keyof typeof Language)[];

  @FilterDays('publishedOn')
  @Field(() => DayFilter, { description: 'By the day of publication.', nullable: true })
  publishedOn?: DayFilter;

  @FilterRelated({ type: 'IN', direction: 'in', label: 'Article' })
  @Field(() => ArticleFilter, { description: 'By the articles that it holds.', nullable: true })
  articles?: object;
}
combinable(DocumentWhere);

@InputType({ description: 'Which articles: those for which all that is given holds.' })
export class ArticleWhere {
  @FilterCompared('id')
  @Field(() => IdFilter, { description: 'By the id.', nullable: true })
  id?: IdFilter;

  @FilterCompared('headline')
  @Field(() => StringFilter, { description: 'By the headline.', nullable: true })
  headline?: StringFilter;

  @FilterDays('publishedOn')
  @Field(() => DayFilter, { description: 'By the day of publication.', nullable: true })
  publishedOn?: DayFilter;

  @FilterLeadsTo({ type: 'PUBLISHED_BY', direction: 'out' }, ['Organization'])
  @Field(() => [String], {
    description: 'Outlets of which one published it, each by an id or any of its names.',
    nullable: true,
  })
  publisher?: string[];

  @FilterRelated({ type: 'WRITTEN_BY', direction: 'out' })
  @Field(() => PersonFilter, { description: 'By who wrote it.', nullable: true })
  authors?: object;

  @FilterRelated({ type: 'REPORTED_BY', direction: 'in', label: 'Meeting' })
  @Field(() => MeetingFilter, { description: 'By the meetings that it reports.', nullable: true })
  meetings?: object;

  @FilterRelated({ type: 'REPORTED_BY', direction: 'in', label: 'Statement' })
  @Field(() => StatementFilter, { description: 'By the statements that it reports.', nullable: true })
  statements?: object;
}
combinable(ArticleWhere);
