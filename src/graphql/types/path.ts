import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { PathLength, PathNodes, PathSteps } from '../../query/path-fields.js';
import { MeetingStatus } from '../enums.js';
import { DateRange } from '../inputs.js';
import { Encounter } from './encounter.js';
import { Attendee } from './entity.js';

@ObjectType({
  description:
    'A chain of people or organizations, each of whom met the next. Nobody stands in it twice. Every encounter on the way ' +
    'shows its meetings and, for both, the sentences that say that they were there.',
})
export class Path {
  @PathLength()
  @Field(() => Int, { description: 'How many encounters it has: 1 where the two met each other.' })
  length!: number;

  @PathNodes()
  @Field(() => [Attendee], {
    description: 'Who stands in it, from one end to the other: one more than it has encounters.',
  })
  nodes!: Attendee[];

  @PathSteps()
  @Field(() => [Encounter], {
    description:
      'The encounters, in order from one end to the other. Meetings that do not fit the arguments are left out.',
  })
  steps!: Encounter[];
}

const anyName = 'each by an id or any of its names';

@ArgsType()
export class PathsArguments {
  @Field(() => String, {
    description: 'The person or organization where the paths begin, by an id or any of its names.',
  })
  from!: string;

  @Field(() => String, { description: 'The person or organization where the paths end, by an id or any of its names.' })
  to!: string;

  @Field(() => Int, {
    description: 'How many encounters a path may have, 1 to 6. From one to the next who met is one encounter.',
    defaultValue: 6,
  })
  maxHops!: number;

  @Field(() => [String], {
    description: `Issues of which one, or one narrower, must have been discussed at every meeting on the way, ${anyName}.`,
    nullable: true,
  })
  about?: string[];

  @Field(() => [String], {
    description:
      'People and organizations that must not stand in a path, issues that must not have been discussed (nor one ' +
      `narrower) at the meetings, places where (or in which) they must not have been held, ${anyName}; and meetings that ` +
      'do not count, by id.',
    nullable: true,
  })
  avoiding?: string[];

  @Field(() => [String], {
    description:
      'What every path must pass, 10 names at most: people and organizations one after the other in the order given; and, ' +
      'anywhere on the way, an encounter at a meeting about the issue (or one narrower), at the place (or in it), or that is ' +
      `the meeting, ${anyName}, meetings by id. Somebody named here may be a hub. The search goes from one who must be passed ` +
      'to the next, and shorter paths are looked for before longer ones; each stretch is bounded as the search of `paths` is, ' +
      'and of each at most 200 paths of one length are put together with the others.',
    nullable: true,
  })
  through?: string[];

  @Field(() => DateRange, { description: 'When all meetings on the way must have been held.', nullable: true })
  during?: DateRange;

  @Field(() => [MeetingStatus], {
    description: 'Which meetings count. Those held, unless something else is asked for.',
    defaultValue: ['HELD'],
  })
  status!: (keyof typeof MeetingStatus)[];

  @Field(() => Boolean, {
    description:
      'Whether hubs, through which everybody is linked to everybody, may be on the way: who attended more than 1,000 ' +
      'meetings, delegations that stand for a country, and meetings with more than 50 attendees.',
    defaultValue: false,
  })
  overHubs!: boolean;

  @Field(() => Int, { description: 'How many paths to give, 0 to 20.', defaultValue: 3 })
  first!: number;
}
