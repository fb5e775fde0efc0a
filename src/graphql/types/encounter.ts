import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { EncounterIssues, EncounterMeetings } from '../../query/encounter-fields.js';
import { FromRow } from '../../query/from-row.js';
import { MeetingConnection } from '../connections.js';
import { MeetingStatus } from '../enums.js';
import { Arguments, DateRange, FirstArguments, PageArguments } from '../inputs.js';
import { plainConnection } from '../relay.js';
import { Attendee } from './entity.js';
import { Issue } from './issue.js';

@ObjectType({ description: 'An issue with how often it came up.' })
export class IssueCount {
  @FromRow('issue')
  @Field(() => Issue, { description: 'The issue.' })
  issue!: Issue;

  @FromRow('times')
  @Field(() => Int, { description: 'In how many of the meetings it was discussed.' })
  times!: number;
}

/** The fields of two who met that tell of all their meetings: from when to when, about what, which. */
export function showMeetings(prototype: object): void {
  const date = (which: 'first' | 'last'): string =>
    `The date of the ${which} of these meetings (EDTF), by the ${which} day that it can mean; null where no year is known.`;
  for (const [name, which] of [
    ['firstMet', 'first'],
    ['lastMet', 'last'],
  ] as const) {
    FromRow(which)(prototype, name);
    Field(() => String, { description: date(which), nullable: true })(prototype, name);
  }
  EncounterIssues()(prototype, 'about');
  Arguments(() => FirstArguments)(prototype, 'about');
  Field(() => [IssueCount], { description: 'All that these meetings were about, what came up most often first.' })(
    prototype,
    'about',
  );
  EncounterMeetings()(prototype, 'meetings');
  Arguments(() => PageArguments)(prototype, 'meetings');
  Field(() => MeetingConnection, {
    description: 'These meetings, in order of time; those without a known year last.',
  })(prototype, 'meetings');
}

@ObjectType({
  description:
    'Two people or organizations that met, over all their meetings that fit the arguments of `whoMet`. Those known to ' +
    'have sat on the same side of a meeting did not meet each other there.',
})
export class Encounter {
  @FromRow('who')
  @Field(() => Attendee, { description: 'One of the two: whoever `who` named, if it did.' })
  who!: Attendee;

  @FromRow('whom')
  @Field(() => Attendee, { description: 'The other.' })
  whom!: Attendee;

  @FromRow('times')
  @Field(() => Int, { description: 'In how many meetings they met.' })
  times!: number;
}
showMeetings(Encounter.prototype);

export const EncounterConnection = plainConnection('Encounter', () => Encounter, 'pairs that met');

const anyName = 'each by an id or any of its names';

@ArgsType()
export class MetArguments extends PageArguments {
  @Field(() => [String], {
    description: `Issues of which one, or one narrower, must have been discussed, ${anyName}.`,
    nullable: true,
  })
  about?: string[];

  @Field(() => [String], {
    description: `Places at one of which, or in a place that lies in it, they must have met, ${anyName}.`,
    nullable: true,
  })
  at?: string[];

  @Field(() => DateRange, { description: 'When they must have met.', nullable: true })
  during?: DateRange;

  @Field(() => [MeetingStatus], {
    description: 'Which meetings count. Those held, unless something else is asked for.',
    defaultValue: ['HELD'],
  })
  status!: (keyof typeof MeetingStatus)[];
}

@ArgsType()
export class WhoMetArguments extends MetArguments {
  @Field(() => [String], {
    description: `People or organizations of which one must have met somebody, ${anyName}.`,
    nullable: true,
  })
  who?: string[];

  @Field(() => [String], {
    description: `People or organizations of which one must have been met, ${anyName}.`,
    nullable: true,
  })
  whom?: string[];
}
