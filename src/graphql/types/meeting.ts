import { Field, ObjectType } from 'type-graphql';
import { GraphProperty } from '../../query/graph-property.js';
import { GraphNode } from '../../query/mapping.js';
import { Related } from '../../query/related.js';
import { showEvidence } from '../claim-edge.js';
import {
  AccountConnection,
  AttendeeConnection,
  IssueClaimConnection,
  MeetingClaimConnection,
  PlaceClaimConnection,
  SourceConnection,
  StatementClaimConnection,
} from '../connections.js';
import { DateBasis, MeetingKind, MeetingStatus } from '../enums.js';
import { ListOf } from '../list-arguments.js';
import { Node } from './node.js';

@GraphNode({ label: 'Meeting' })
@ObjectType({
  description: 'People in one room or on one line, or a plan, wish or denial of it: see `status`.',
  implements: Node,
})
export class Meeting extends Node {
  @GraphProperty()
  @Field(() => String, { description: 'A short title made from what is known of it.' })
  title!: string;

  @GraphProperty()
  @Field(() => MeetingKind, { description: 'What sort of meeting it is.' })
  kind!: keyof typeof MeetingKind;

  @GraphProperty()
  @Field(() => MeetingStatus, { description: 'Whether it took place, or how far it got.' })
  status!: keyof typeof MeetingStatus;

  @GraphProperty()
  @Field(() => String, {
    description: 'When, in EDTF: 2019-01-31, 2019-02, XXXX-01-31 where no year is known, 2018-05-03/2018-05-04.',
    nullable: true,
  })
  date?: string;

  @GraphProperty()
  @Field(() => String, { description: "When, in the text's own words.", nullable: true })
  dateText?: string;

  @GraphProperty()
  @Field(() => DateBasis, { description: 'Where the year comes from; null where no year is known.', nullable: true })
  dateBasis?: keyof typeof DateBasis;

  @GraphProperty()
  @Field(() => String, {
    description: 'The first day that `date` can mean; null where no year is known.',
    nullable: true,
  })
  earliest?: string;

  @GraphProperty()
  @Field(() => String, {
    description: 'The last day that `date` can mean; null where no year is known.',
    nullable: true,
  })
  latest?: string;

  @Related({ type: 'ATTENDED', direction: 'in' })
  @ListOf('attendeeEdges')
  @Field(() => AttendeeConnection, { description: 'Who took part, or is to: in which part, on which side, as what.' })
  attendees!: unknown;

  @Related({ type: 'DISCUSSED', direction: 'out' })
  @ListOf('issues')
  @Field(() => IssueClaimConnection, { description: 'What it was about.' })
  issues!: unknown;

  @Related({ type: 'HELD_AT', direction: 'out' })
  @ListOf('places')
  @Field(() => PlaceClaimConnection, { description: 'Where it was held.' })
  places!: unknown;

  @Related({ type: 'STATED_AT', direction: 'in' })
  @ListOf('statements')
  @Field(() => StatementClaimConnection, { description: 'What was said and agreed there.' })
  statements!: unknown;

  @Related({ type: 'REPORTED_BY', direction: 'out' })
  @ListOf('accountEdges')
  @Field(() => AccountConnection, {
    description: "The articles that tell it, each with its own account's status and date.",
  })
  accounts!: unknown;

  @Related({ type: 'ATTRIBUTED_TO', direction: 'out' })
  @ListOf('sourceEdges')
  @Field(() => SourceConnection, { description: 'Whose word it is, where the articles only pass it on.' })
  attributedTo!: unknown;

  @Related({ type: 'FOLLOWS', direction: 'out' }, { orderedBy: ['dateUp'] })
  @ListOf('meetings')
  @Field(() => MeetingClaimConnection, { description: 'The earlier meetings that it follows.' })
  follows!: unknown;

  @Related({ type: 'FOLLOWS', direction: 'in' }, { orderedBy: ['dateUp'] })
  @ListOf('meetings')
  @Field(() => MeetingClaimConnection, { description: 'The later meetings that follow it.' })
  followedBy!: unknown;

  @GraphProperty()
  @Field(() => [String], { description: 'The rules of extraction that found it.' })
  rules!: string[];
}
showEvidence(Meeting.prototype, 'node');
