import { Field, ObjectType } from 'type-graphql';
import { GraphProperty } from '../../query/graph-property.js';
import { GraphNode } from '../../query/mapping.js';
import { Related } from '../../query/related.js';
import { showEvidence } from '../claim-edge.js';
import {
  AccountConnection,
  AgentClaimConnection,
  IssueClaimConnection,
  MeetingClaimConnection,
  SourceConnection,
} from '../connections.js';
import { StatementKind } from '../enums.js';
import { ListOf } from '../list-arguments.js';
import { Node } from './node.js';

@GraphNode({ label: 'Statement' })
@ObjectType({ description: 'What a side said, agreed, demanded or passed on.', implements: Node })
export class Statement extends Node {
  @GraphProperty()
  @Field(() => StatementKind, { description: 'What sort of statement it is.' })
  kind!: keyof typeof StatementKind;

  @GraphProperty()
  @Field(() => String, { description: 'The words that say it, as in the text.' })
  text!: string;

  @Related({ type: 'MADE_BY', direction: 'out' })
  @ListOf('agents')
  @Field(() => AgentClaimConnection, { description: 'Who made it; several where they agreed or differed.' })
  madeBy!: unknown;

  @Related({ type: 'ADDRESSED_TO', direction: 'out' })
  @ListOf('agents')
  @Field(() => AgentClaimConnection, { description: 'To whom it was made.' })
  addressedTo!: unknown;

  @Related({ type: 'CONVEYED_BY', direction: 'out' })
  @ListOf('agents')
  @Field(() => AgentClaimConnection, { description: 'Who passed it on for whoever made it.' })
  conveyedBy!: unknown;

  @Related({ type: 'ABOUT', direction: 'out' })
  @ListOf('issues')
  @Field(() => IssueClaimConnection, { description: 'What it is about.' })
  about!: unknown;

  @Related({ type: 'STATED_AT', direction: 'out' })
  @ListOf('meetings')
  @Field(() => MeetingClaimConnection, { description: 'The meeting where it was made.' })
  statedAt!: unknown;

  @Related({ type: 'ATTRIBUTED_TO', direction: 'out' })
  @ListOf('sourceEdges')
  @Field(() => SourceConnection, {
    description: 'Whose word it is that it was made, where the articles only pass it on.',
  })
  attributedTo!: unknown;

  @Related({ type: 'REPORTED_BY', direction: 'out' })
  @ListOf('accountEdges')
  @Field(() => AccountConnection, { description: 'The articles that tell it.' })
  accounts!: unknown;

  @GraphProperty()
  @Field(() => [String], { description: 'The rules of extraction that found it.' })
  rules!: string[];
}
showEvidence(Statement.prototype, 'node');
