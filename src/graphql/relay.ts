import { Field, Int, ObjectType } from 'type-graphql';
import { EdgeNode } from '../query/from-row.js';

@ObjectType({ description: 'Where a page stands in its list (Relay).' })
export class PageInfo {
  @Field(() => Boolean, {
    description:
      'Whether the list goes on after this page. A page from the end (`last`) says only whether it was asked for with ' +
      '`before`, so that something stands after it.',
  })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether something stands before this page. A page from the beginning (`first`) says only whether it was asked for ' +
      'with `after`.',
  })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    description: 'The cursor of the first edge, for `before`; null on an empty page.',
    nullable: true,
  })
  startCursor?: string;

  @Field(() => String, {
    description: 'The cursor of the last edge, for `after`; null on an empty page.',
    nullable: true,
  })
  endCursor?: string;
}

/** A class that stands for a GraphQL type. */
export type Type = abstract new (...args: never[]) => object;

/** The class is the edge type `NAMEEdge`: a cursor and a node, and what fields the class itself has. */
export function Edge(name: string, node: () => Type): ClassDecorator {
  return (edge) => {
    Field(() => String, { description: 'Stands for this row in `after`.' })(edge.prototype, 'cursor');
    EdgeNode()(edge.prototype, 'node');
    Field(node, { description: 'What the edge leads to.' })(edge.prototype, 'node');
    ObjectType(`${name}Edge`, { description: `One row of ${name}Connection.` })(edge);
  };
}

/** A connection type, `NAMEConnection`: a page of a list of `what`. */
export function connectionOf(name: string, edge: () => Type, node: () => Type, what: string): Type {
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${what} (Relay).` })
  class Connection {
    @Field(() => [edge()], { description: 'The rows of the page.' })
    edges!: unknown[];

    @Field(() => [node()], { description: 'The nodes of the page, for those who need nothing else of the edges.' })
    nodes!: unknown[];

    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many rows the whole list has. Counted only when asked for.' })
    totalCount!: number;
  }
  return Connection;
}

/** A connection whose edges have a cursor and a node alone. */
export function plainConnection(name: string, node: () => Type, what: string): Type {
  @Edge(name, node)
  class PlainEdge {}
  return connectionOf(name, () => PlainEdge, node, what);
}
