import { Field, ObjectType } from 'type-graphql';
import { GraphNode } from '../../query/mapping.js';
import { Related } from '../../query/related.js';
import { IssueConnection, MeetingClaimConnection, StatementClaimConnection } from '../connections.js';
import { ListOf } from '../list-arguments.js';
import { Entity } from './entity.js';
import { Node } from './node.js';

@GraphNode({ label: 'Issue' })
@ObjectType({ description: 'Something that meetings and statements are about.', implements: [Node, Entity] })
export class Issue extends Entity {
  @Related({ type: 'BROADER', direction: 'out' })
  @Field(() => Issue, { description: 'The issue that is one step wider (SKOS broader).', nullable: true })
  broader?: Issue;

  @Related({ type: 'BROADER', direction: 'in' })
  @ListOf('issues')
  @Field(() => IssueConnection, { description: 'The issues that are one step narrower (SKOS narrower).' })
  narrower!: unknown;

  @Related({ type: 'DISCUSSED', direction: 'in' }, { orderedBy: ['dateUp'] })
  @ListOf('meetings')
  @Field(() => MeetingClaimConnection, { description: 'The meetings where it was discussed, in order of time.' })
  meetings!: unknown;

  @Related({ type: 'ABOUT', direction: 'in' })
  @ListOf('statements')
  @Field(() => StatementClaimConnection, { description: 'The statements about it.' })
  statements!: unknown;
}
