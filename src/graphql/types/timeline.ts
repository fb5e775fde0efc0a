import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { FromRow } from '../../query/from-row.js';
import { PeriodIssues, PeriodMeetings } from '../../query/timeline-fields.js';
import { MeetingConnection } from '../connections.js';
import { Period } from '../enums.js';
import { Arguments, FirstArguments, PageArguments } from '../inputs.js';
import { MeetingSubjects } from '../meeting-subjects.js';
import { IssueCount } from './encounter.js';

@ObjectType({
  description:
    'A period, with the meetings that lie in it. A date can be less exact than the period (2018, counted by month), or reach ' +
    'over several (2018-05-31/2018-06-01): such a meeting may have been in each of them, and is certain in none.',
})
export class TimelineEntry {
  @FromRow('period')
  @Field(() => String, {
    description: 'The period (EDTF): 2018, 2018-05, 2018-05-03. Null for the meetings whose year nobody knows.',
    nullable: true,
  })
  period?: string;

  @FromRow('from')
  @Field(() => String, { description: 'Its first day.', nullable: true })
  from?: string;

  @FromRow('to')
  @Field(() => String, { description: 'Its last day.', nullable: true })
  to?: string;

  @FromRow('times')
  @Field(() => Int, {
    description: 'How many meetings certainly lie in it; without a period, how many have no known year.',
  })
  times!: number;

  @FromRow('possible')
  @Field(() => Int, { description: 'How many more may lie in it.' })
  possible!: number;

  @PeriodMeetings()
  @Arguments(() => PageArguments)
  @Field(() => MeetingConnection, {
    description: 'The meetings that lie in it, certainly or possibly, in order of time.',
  })
  meetings!: unknown;

  @PeriodIssues()
  @Arguments(() => FirstArguments)
  @Field(() => [IssueCount], { description: 'What these meetings were about, what came up most often first.' })
  about!: IssueCount[];
}

@ArgsType()
export class TimelineArguments extends MeetingSubjects {
  @Field(() => [String], {
    description: 'People or organizations of which one took part, each by an id or any of its names.',
    nullable: true,
  })
  who?: string[];

  @Field(() => Period, { description: 'How long each entry is.', defaultValue: 'MONTH' })
  by!: keyof typeof Period;
}
