import type Cypher from '@neo4j/cypher-builder';
import type { FieldNode, GraphQLCompositeType, GraphQLField, GraphQLObjectType } from 'graphql';
import type { Built } from './cypher.js';
import type { FieldArguments, Slot, Values } from './field-arguments.js';
import type { Layout } from './packed.js';

/** What the fields of one object are read from. */
export interface Source {
  /** By the part they play: node, relation, who, times. */
  readonly parts: Readonly<Record<string, Cypher.Variable>>;
  /** Where the object stands for some meetings, under which conditions a meeting is one of them. */
  readonly meetingsWhere?: (meeting: Cypher.Variable) => readonly Cypher.Expr[];
  /** Whether none of these meetings has many attendees. */
  readonly noCrowds?: boolean;
  /** Whether these are all meetings that there are. */
  readonly isOfAll?: boolean;
  /** Where the object stands for a set of meetings, a clause that binds each of them once. */
  readonly meetings?: (meeting: Cypher.Variable) => Cypher.Clause;
}

/** The variables that a subquery about the object sees. */
export const scopeOf = (source: Source): readonly Cypher.Variable[] => Object.values(source.parts);

/** How a field's value is had: subqueries to run first, then an expression. */
export interface Projected {
  readonly calls: readonly Cypher.Clause[];
  readonly value: Cypher.Expr;
  /** Where the value is packed; whoever uses the value tells it on. */
  readonly layout?: Layout | undefined;
}

/** One field of an operation while it is compiled. */
export interface FieldContext {
  /** Type and field, `Meeting.attendees`: with its order, a list's identity in cursors. */
  readonly coordinate: string;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly args: FieldArguments;
  readonly source: Source;
  /** Projects what these fields select (this field, if none are given) of an object read from `source`. */
  project(type: GraphQLCompositeType, source: Source, nodes?: readonly FieldNode[]): Projected;
  /** As `project`, packed where what stands above the field can be, too. */
  pack(type: GraphQLCompositeType, source: Source, nodes?: readonly FieldNode[]): Projected;
  readonly packs: boolean;
  /** Whether a field of one of these names is selected anywhere below. */
  asks(...names: readonly string[]): boolean;
  /** What these fields (this field, if none are given) select of an object type, opened. */
  selection(type: GraphQLObjectType, nodes?: readonly FieldNode[]): ReadonlyMap<string, readonly FieldNode[]>;
}

/** How a field is compiled: what the decorators put on it, under `extensions.graph`. */
export type FieldCompiler = (field: FieldContext) => Projected;

/** A compiled root field: one statement, and where each of its parameters comes from. */
export interface Statement extends Pick<Built, 'cypher' | 'sent'> {
  readonly slots: Readonly<Record<string, Slot>>;
  /** How its data is packed. */
  readonly layout: Layout | undefined;
  /** Makes of the data what the selection says. */
  readonly unpack: (data: unknown) => unknown;
}

/** The parameters of one request; throws BAD_USER_INPUT where a value is not fit. */
export function parametersOf(statement: Statement, variables: Values): Record<string, unknown> {
  const parameters: Record<string, unknown> = {};
  for (const name in statement.slots) parameters[name] = statement.slots[name]?.(variables);
  return parameters;
}
