import { Field, ObjectType } from 'type-graphql';
import { GraphNode } from '../../query/mapping.js';
import { Referenced } from '../../query/referenced.js';
import { Related } from '../../query/related.js';
import { AttendanceConnection, PositionConnection, StatementClaimConnection } from '../connections.js';
import { ListOf } from '../list-arguments.js';
import { Agent, Attendee, Entity } from './entity.js';
import { Node } from './node.js';
import { Place } from './place.js';

@GraphNode({ label: 'Person' })
@ObjectType({ description: 'A person.', implements: [Node, Entity, Agent, Attendee] })
export class Person extends Attendee {
  @Referenced('country')
  @Field(() => Place, { description: 'The country or territory that the person acts for.', nullable: true })
  country?: Place;

  @Related({ type: 'HOLDS_POSITION', direction: 'out' })
  @ListOf('positionEdges')
  @Field(() => PositionConnection, { description: 'The positions that the person holds or held.' })
  positions!: unknown;

  @Related({ type: 'ATTENDED', direction: 'out' }, { orderedBy: ['dateUp'] })
  @ListOf('attendanceEdges')
  @Field(() => AttendanceConnection, {
    description: 'The meetings that the person took part in, or is to take part in, in order of time.',
  })
  meetings!: unknown;

  @Related({ type: 'MADE_BY', direction: 'in' })
  @ListOf('statements')
  @Field(() => StatementClaimConnection, { description: 'What the person said or agreed.' })
  statements!: unknown;
}
