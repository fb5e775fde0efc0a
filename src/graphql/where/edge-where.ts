import { Field, InputType } from 'type-graphql';
import { FilterOneOf, FilterReferenced } from '../../query/filters-by.js';
import { FilterCompared, FilterDays } from '../../query/filters-compared.js';
import { FilterEnd } from '../../query/filters-related.js';
import { AttendeeRole, MeetingStatus } from '../enums.js';
import type { Type } from '../relay.js';
import { combinable } from './combinable.js';
import { DayFilter, StringFilter } from './comparisons.js';
import { ArticleWhere } from './document-where.js';
import { AttendeeWhere, OrganizationWhere, PersonWhere } from './entity-where.js';
import { MeetingWhere } from './meeting-where.js';

const relation = { of: 'relation' } as const;
const anyName = 'each by an id or any of its names';

/** Gives a filter what every filter of edges holds: a filter of what they lead to, and AND, OR and NOT. */
function edgeWhere(where: Type, node: () => Type): void {
  FilterEnd()(where.prototype, 'node');
  Field(node, { description: 'By what the edge leads to.', nullable: true })(where.prototype, 'node');
  combinable(where);
}

/** As edgeWhere, for ATTENDED. */
function attendedWhere(where: Type, node: () => Type): void {
  const { prototype } = where;
  FilterOneOf('role', relation)(prototype, 'role');
  Field(() => [AttendeeRole], { description: 'Parts of which one was taken.', nullable: true })(prototype, 'role');
  FilterReferenced('side', ['Place'], relation)(prototype, 'side');
  Field(() => [String], { description: `Countries on whose side, ${anyName}.`, nullable: true })(prototype, 'side');
  FilterCompared('capacity', relation)(prototype, 'capacity');
  Field(() => StringFilter, { description: 'By the titles at that time.', nullable: true })(prototype, 'capacity');
  FilterReferenced('onBehalfOf', ['Organization'], relation)(prototype, 'onBehalfOf');
  Field(() => [String], { description: `Organizations on whose behalf, ${anyName}.`, nullable: true })(
    prototype,
    'onBehalfOf',
  );
  edgeWhere(where, node);
}

@InputType({
  description: 'Which of the meetings that somebody took part in: those for which all that is given holds.',
})
export class AttendanceEdgeWhere {}
attendedWhere(AttendanceEdgeWhere, () => MeetingWhere);

@InputType({ description: 'Which of those at a meeting: those for whom all that is given holds.' })
export class AttendeeEdgeWhere {}
attendedWhere(AttendeeEdgeWhere, () => AttendeeWhere);

/** As edgeWhere, for HOLDS_POSITION. */
function positionWhere(where: Type, node: () => Type): void {
  const { prototype } = where;
  FilterCompared('title', relation)(prototype, 'title');
  Field(() => StringFilter, { description: 'By the title of the position.', nullable: true })(prototype, 'title');
  FilterDays('asOf', relation)(prototype, 'asOf');
  Field(() => DayFilter, { description: 'By when the text says that it was held.', nullable: true })(prototype, 'asOf');
  edgeWhere(where, node);
}

@InputType({ description: 'Which positions of somebody: those for which all that is given holds.' })
export class PositionEdgeWhere {}
positionWhere(PositionEdgeWhere, () => OrganizationWhere);

@InputType({ description: 'Which holders of a position: those for whom all that is given holds.' })
export class PositionHolderEdgeWhere {}
positionWhere(PositionHolderEdgeWhere, () => PersonWhere);

@InputType({ description: 'Which sources of a claim: those for which all that is given holds.' })
export class SourceEdgeWhere {
  @FilterCompared('via', relation)
  @Field(() => StringFilter, { description: 'By what the source said it through.', nullable: true })
  via?: StringFilter;
}
edgeWhere(SourceEdgeWhere, () => AttendeeWhere);

@InputType({ description: 'Which accounts of one thing: those for which all that is given holds.' })
export class AccountEdgeWhere {
  @FilterOneOf('status', relation)
  @Field(() => [MeetingStatus], { description: 'By the status that the account gives a meeting.', nullable: true })
  status?: (keyof typeof MeetingStatus)[];

  @FilterCompared('date', relation)
  @Field(() => StringFilter, { description: 'By the date that the account gives (EDTF).', nullable: true })
  date?: StringFilter;
}
edgeWhere(AccountEdgeWhere, () => ArticleWhere);
