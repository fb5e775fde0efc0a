import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { FromRow } from '../../query/from-row.js';
import { NetworkLinkCount, NetworkLinks, NetworkNodeCount, NetworkNodes } from '../../query/network-fields.js';
import { MeetingStatus } from '../enums.js';
import { Arguments, DateRange, FirstArguments } from '../inputs.js';
import { showMeetings } from './encounter.js';
import { Attendee } from './entity.js';

@ObjectType({ description: 'A person or organization in a network.' })
export class NetworkNode {
  @FromRow('node')
  @Field(() => Attendee, { description: 'Who it is.' })
  node!: Attendee;

  @FromRow('hops')
  @Field(() => Int, { description: 'How many encounters away from those the network is around: 0 for these.' })
  hops!: number;

  @FromRow('times')
  @Field(() => Int, {
    description: 'In how many meetings it met somebody one encounter nearer; 0 for those the network is around.',
  })
  times!: number;

  @FromRow('expanded')
  @Field(() => Boolean, {
    description:
      'Whether those whom it met were looked for. False at the rim, and for hubs: who attended more than 1,000 meetings, ' +
      'and delegations that stand for a country.',
  })
  expanded!: boolean;
}

@ObjectType({ description: 'Two of a network who met, over all their meetings that fit the arguments of `network`.' })
export class NetworkLink {
  @FromRow('who')
  @Field(() => Attendee, { description: 'The one of the two whose id comes first.' })
  source!: Attendee;

  @FromRow('whom')
  @Field(() => Attendee, { description: 'The other.' })
  target!: Attendee;

  @FromRow('times')
  @Field(() => Int, { description: 'In how many meetings they met: the weight of the link.' })
  times!: number;
}
showMeetings(NetworkLink.prototype);

@ObjectType('Network', { description: 'People and organizations around some, and who of them met whom.' })
export class NetworkAround {
  @NetworkNodes()
  @Field(() => [NetworkNode], {
    description:
      'Those the network is around, then whoever is nearest, of these first who met most often; as many as ' +
      '`first` says. How many there are in all, `totalNodes` says.',
  })
  nodes!: NetworkNode[];

  @NetworkNodeCount()
  @Field(() => Int, {
    description:
      'How many nodes there would be if `first` set no limit. Counted only when asked for; null where those one encounter away, ' +
      'but for hubs, attended more than 100,000 meetings together: then it would take too long to count whom they met.',
    nullable: true,
  })
  totalNodes?: number;

  @NetworkLinks()
  @Arguments(() => FirstArguments)
  @Field(() => [NetworkLink], {
    description:
      'Who of the nodes met whom, most meetings first; also among those far out. As many as `first` says, and ' +
      'only between the nodes given.',
  })
  links!: NetworkLink[];

  @NetworkLinkCount()
  @Field(() => Int, { description: 'How many links there are between the nodes given. Counted only when asked for.' })
  totalLinks!: number;
}

const anyName = 'each by an id or any of its names';

@ArgsType()
export class NetworkArguments {
  @Field(() => [String], { description: `The people or organizations in the middle, ${anyName}.` })
  around!: string[];

  @Field(() => Int, { description: 'How many encounters away from these, 1 or 2.', defaultValue: 1 })
  hops!: number;

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

  @Field(() => Int, { description: 'In how many meetings two must have met at least.', defaultValue: 1 })
  minTimes!: number;

  @Field(() => Int, {
    description: 'How many nodes to give, 0 to 100, nearest and strongest first.',
    defaultValue: 100,
  })
  first!: number;
}
