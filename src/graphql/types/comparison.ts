import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import {
  ComparedContacts,
  ComparedIssues,
  ComparedMeetings,
  ComparedOnes,
  EachOfCompared,
} from '../../query/compare-fields.js';
import { FromRow } from '../../query/from-row.js';
import { MeetingConnection } from '../connections.js';
import { SharedBy } from '../enums.js';
import { Arguments, PageArguments } from '../inputs.js';
import { MeetingSubjects } from '../meeting-subjects.js';
import { plainConnection } from '../relay.js';
import { Encounter } from './encounter.js';
import { Attendee } from './entity.js';
import { Issue } from './issue.js';

@ObjectType({ description: 'Somebody whom one or more of those compared met.' })
export class ComparedContact {
  @FromRow('whom')
  @Field(() => Attendee, { description: 'Who was met.' })
  whom!: Attendee;

  @FromRow('count')
  @Field(() => Int, { description: 'By how many of those compared.' })
  count!: number;

  @EachOfCompared()
  @Field(() => [Encounter], { description: 'By whom, how often and when; who met them most often first.' })
  metBy!: Encounter[];
}

@ObjectType({ description: 'How often one of those compared took part, and from when to when.' })
export class ComparedAttendee {
  @FromRow('who')
  @Field(() => Attendee, { description: 'Who.' })
  who!: Attendee;

  @FromRow('times')
  @Field(() => Int, { description: 'In how many meetings.' })
  times!: number;

  @FromRow('first')
  @Field(() => String, {
    description:
      'The date of the first of them (EDTF), by the first day that it can mean; null where no year is known.',
    nullable: true,
  })
  firstDate?: string;

  @FromRow('last')
  @Field(() => String, {
    description: 'The date of the last of them (EDTF), by the last day that it can mean; null where no year is known.',
    nullable: true,
  })
  lastDate?: string;
}

@ObjectType({ description: 'An issue that came up in meetings of one or more of those compared.' })
export class ComparedIssue {
  @FromRow('issue')
  @Field(() => Issue, { description: 'The issue.' })
  issue!: Issue;

  @FromRow('count')
  @Field(() => Int, { description: 'In meetings of how many of those compared.' })
  count!: number;

  @EachOfCompared()
  @Field(() => [ComparedAttendee], { description: 'Of whom, how often and when; most often first.' })
  discussedBy!: ComparedAttendee[];
}

const ComparedContactConnection = plainConnection(
  'ComparedContact',
  () => ComparedContact,
  'people and organizations met',
);
const ComparedIssueConnection = plainConnection('ComparedIssue', () => ComparedIssue, 'issues');

const by = 'How many of those compared must share a row; one or more, if left out.';
const together = 'How many of those compared must have taken part; one or more, if null.';

@ArgsType()
class SharedArguments extends PageArguments {
  @Field(() => SharedBy, { description: by, nullable: true })
  by?: keyof typeof SharedBy;
}

@ArgsType()
class TogetherArguments extends PageArguments {
  @Field(() => SharedBy, { description: together, defaultValue: 'ALL', nullable: true })
  by?: keyof typeof SharedBy;
}

@ObjectType({ description: 'People or organizations side by side, over all their meetings that fit the arguments.' })
export class Comparison {
  @ComparedOnes()
  @Field(() => [Attendee], { description: 'Those compared, in order of id.' })
  who!: Attendee[];

  @ComparedContacts()
  @Arguments(() => SharedArguments)
  @Field(() => ComparedContactConnection, {
    description: 'Whom they met, as `whoMet` tells it: those met by most of them first.',
  })
  met!: unknown;

  @ComparedIssues()
  @Arguments(() => SharedArguments)
  @Field(() => ComparedIssueConnection, {
    description: 'What their meetings were about: what came up in those of most of them first.',
  })
  issues!: unknown;

  @ComparedMeetings()
  @Arguments(() => TogetherArguments)
  @Field(() => MeetingConnection, {
    description: 'The meetings that they took part in together, on whatever side, in order of time.',
  })
  meetings!: unknown;
}

@ArgsType()
export class CompareArguments extends MeetingSubjects {
  @Field(() => [String], { description: '2 to 20 people or organizations, each by an id or any of its names.' })
  who!: string[];
}
