import { Field, ObjectType } from 'type-graphql';
import { GraphProperty } from '../../query/graph-property.js';
import { GraphNode } from '../../query/mapping.js';
import { Related } from '../../query/related.js';
import { MeetingClaimConnection, PlaceConnection, StatementClaimConnection } from '../connections.js';
import { PlaceKind } from '../enums.js';
import { ListOf } from '../list-arguments.js';
import { Agent, Entity } from './entity.js';
import { Node } from './node.js';

@GraphNode({ label: 'Place' })
@ObjectType({ description: 'A country, city, building or other place.', implements: [Node, Entity, Agent] })
export class Place extends Agent {
  @GraphProperty()
  @Field(() => PlaceKind, { description: 'What sort of place it is.' })
  kind!: keyof typeof PlaceKind;

  @GraphProperty()
  @Field(() => String, { description: 'ISO 3166-1 alpha-2 code, of countries and territories.', nullable: true })
  countryCode?: string;

  @Related({ type: 'LOCATED_IN', direction: 'out' })
  @Field(() => Place, { description: 'The place that it lies in.', nullable: true })
  locatedIn?: Place;

  @Related({ type: 'LOCATED_IN', direction: 'in' })
  @ListOf('places')
  @Field(() => PlaceConnection, { description: 'The places that lie in it, one step down.' })
  places!: unknown;

  @Related({ type: 'HELD_AT', direction: 'in' }, { orderedBy: ['dateUp'] })
  @ListOf('meetings')
  @Field(() => MeetingClaimConnection, {
    description: 'The meetings held there (not in places that lie in it), in order of time.',
  })
  meetings!: unknown;

  @Related({ type: 'MADE_BY', direction: 'in' })
  @ListOf('statements')
  @Field(() => StatementClaimConnection, { description: 'What it said or agreed, as a country.' })
  statements!: unknown;
}
