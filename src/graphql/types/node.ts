import { Field, ID, InterfaceType } from 'type-graphql';
import { GraphProperty } from '../../query/graph-property.js';
import { typeKey } from '../../query/project.js';

export const resolveType = (value: Record<string, string>): string => value[typeKey] as string;

@InterfaceType({ description: 'Anything in the graph that has an id.', resolveType })
export abstract class Node {
  @GraphProperty()
  @Field(() => ID, { description: 'Readable, and the same whenever the same documents are read: person/liu-he.' })
  id!: string;
}
