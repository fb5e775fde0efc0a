import type Cypher from '@neo4j/cypher-builder';
import type { GraphQLField, GraphQLInputField, GraphQLNamedType } from 'graphql';
import { Extensions } from 'type-graphql';
import type { FieldArguments } from './field-arguments.js';
import type { SortKey } from './keyset.js';
import type { FieldCompiler } from './statement.js';

/**
 * The mapping to the graph is declared by decorators on the TypeGraphQL classes and travels in the schema's extensions:
 * compiling needs the schema alone, and an interface's fields carry their mapping into the types that implement it.
 */
const key = 'graph';

interface NodeMapping {
  readonly label: string;
}

/** The type's objects are nodes with this label. */
export const GraphNode = (mapping: NodeMapping): ClassDecorator => Extensions({ [key]: mapping });

/** The label of a type's nodes; undefined for interfaces and for types that are not nodes. */
export const findLabel = (type: GraphQLNamedType): string | undefined =>
  (type.extensions[key] as NodeMapping | undefined)?.label;

/** As findLabel, where there must be one. */
export function labelOf(type: GraphQLNamedType): string {
  const label = findLabel(type);
  if (label === undefined) throw new Error(`${type.name} has no label: it wants @GraphNode`);
  return label;
}

/** The field is compiled by this function. Other decorators are built on it. */
export const Compiled = (compile: FieldCompiler): PropertyDecorator & MethodDecorator => Extensions({ [key]: compile });

export const fieldCompilerOf = (definition: GraphQLField<unknown, unknown>): FieldCompiler | undefined =>
  definition.extensions[key] as FieldCompiler | undefined;

interface SortMapping {
  readonly property: string;
  readonly nullable: boolean;
}

/** The input field, a direction, orders nodes by a property; `nullable` where not every node has it. */
export const SortsBy = (property: string, { nullable = false } = {}): PropertyDecorator =>
  Extensions({ [key]: { property, nullable } satisfies SortMapping });

export function sortKeyOf(field: GraphQLInputField, node: Cypher.Variable): SortKey {
  const { property, nullable } = field.extensions[key] as SortMapping;
  return { of: node.property(property), nullable };
}

export interface FilterContext {
  readonly node: Cypher.Variable;
  readonly args: FieldArguments;
  /** Where the filter's value stands among the arguments. */
  readonly path: readonly string[];
  /** The entities that it names, where it names some. */
  readonly named: Cypher.Variable | undefined;
}

export interface FilterMapping {
  readonly predicate: (context: FilterContext) => Cypher.Expr;
  /** Where the field's values are references: what they may be of. */
  readonly labels?: readonly string[];
}

/** The input field narrows a list by a predicate. Other decorators are built on it. */
export const Filters = (mapping: FilterMapping): PropertyDecorator => Extensions({ [key]: mapping });

export const filterOf = (field: GraphQLInputField): FilterMapping => field.extensions[key] as FilterMapping;
