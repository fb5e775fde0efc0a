import { Field, ObjectType } from 'type-graphql';
import { GraphProperty } from '../../query/graph-property.js';
import { GraphNode } from '../../query/mapping.js';
import { Referenced } from '../../query/referenced.js';
import { Related } from '../../query/related.js';
import { AttendanceConnection, PositionHolderConnection, StatementClaimConnection } from '../connections.js';
import { OrganizationKind } from '../enums.js';
import { ListOf } from '../list-arguments.js';
import { Agent, Attendee, Entity } from './entity.js';
import { Node } from './node.js';
import { Place } from './place.js';

@GraphNode({ label: 'Organization' })
@ObjectType({
  description: 'A ministry, party, company, outlet, delegation or other organization.',
  implements: [Node, Entity, Agent, Attendee],
})
export class Organization extends Attendee {
  @GraphProperty()
  @Field(() => OrganizationKind, { description: 'What sort of organization it is.' })
  kind!: keyof typeof OrganizationKind;

  @Referenced('country')
  @Field(() => Place, { description: 'The country or territory that it belongs to.', nullable: true })
  country?: Place;

  @Related({ type: 'LOCATED_IN', direction: 'out' })
  @Field(() => Place, { description: 'Where it is.', nullable: true })
  locatedIn?: Place;

  @Related({ type: 'HOLDS_POSITION', direction: 'in' })
  @ListOf('positionHolderEdges')
  @Field(() => PositionHolderConnection, { description: 'Who holds or held a position in it.' })
  positions!: unknown;

  @Related({ type: 'ATTENDED', direction: 'out' }, { orderedBy: ['dateUp'] })
  @ListOf('attendanceEdges')
  @Field(() => AttendanceConnection, { description: 'The meetings that it took part in, in order of time.' })
  meetings!: unknown;

  @Related({ type: 'MADE_BY', direction: 'in' })
  @ListOf('statements')
  @Field(() => StatementClaimConnection, { description: 'What it said or agreed.' })
  statements!: unknown;
}
