import { ArgsType, Field } from 'type-graphql';
import { MeetingStatus } from './enums.js';
import { DateRange } from './inputs.js';

const anyName = 'each by an id or any of its names';

/** The arguments by which a question about people narrows the meetings that count. */
@ArgsType()
export class MeetingSubjects {
  @Field(() => [String], {
    description: `Issues of which one, or one narrower, must have been discussed, ${anyName}.`,
    nullable: true,
  })
  about?: string[];

  @Field(() => [String], {
    description: `Places at one of which, or in a place that lies in it, the meeting must have been, ${anyName}.`,
    nullable: true,
  })
  at?: string[];

  @Field(() => DateRange, { description: 'When the meeting must have been.', nullable: true })
  during?: DateRange;

  @Field(() => [MeetingStatus], {
    description: 'Which meetings count. Those held, unless something else is asked for.',
    defaultValue: ['HELD'],
  })
  status!: (keyof typeof MeetingStatus)[];
}
