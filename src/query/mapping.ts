import type Cypher from '@neo4j/cypher-builder';
import type { GraphQLField, GraphQLInputField, GraphQLNamedType } from 'graphql';
import { Extensions } from 'type-graphql';
import type { RelationType } from '../model/fact.js';
import type { FieldArguments } from './field-arguments.js';
import type { FieldCompiler, Source } from './statement.js';

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

export interface SortMapping {
  readonly nullable: boolean;
  /** What a row is ordered by: a property of one of its parts, or an expression that is worked out once a row. */
  readonly by:
    | { readonly part: 'node' | 'relation'; readonly up: string; readonly down: string }
    | ((node: Cypher.Variable) => Cypher.Expr);
}

interface SortOptions {
  /** Where not every row has a value; those without stand last. */
  readonly nullable?: boolean;
  readonly of?: 'node' | 'relation';
}

/** The input field, a direction, orders rows by a property of their node or of the relation that led to it. */
export const SortsBy = (property: string, { nullable = false, of = 'node' }: SortOptions = {}): PropertyDecorator =>
  Sorts({ by: { part: of, up: property, down: property }, nullable });

/** As SortsBy, by one property upwards and by another downwards. */
export const SortsByEither = (up: string, down: string): PropertyDecorator =>
  Sorts({ by: { part: 'node', up, down }, nullable: false });

/** As SortsBy, by an expression that is worked out for each row. */
export const SortsByComputed = (
  by: (node: Cypher.Variable) => Cypher.Expr,
  { nullable = false } = {},
): PropertyDecorator => Sorts({ by, nullable });

const Sorts = (mapping: SortMapping): PropertyDecorator => Extensions({ [key]: mapping });

export const sortOf = (field: GraphQLInputField): SortMapping => field.extensions[key] as SortMapping;

/** A variable of the row that an object is read from; throws where the row has none, which is a fault of the mapping. */
export function partOf(source: Source, part: string): Cypher.Variable {
  const found = source.parts[part];
  if (!found) throw new Error(`there is no ${part} among ${Object.keys(source.parts).join(', ')}`);
  return found;
}

export interface FilterContext {
  readonly args: FieldArguments;
  /** Where the filter's value stands among the arguments. */
  readonly path: readonly string[];
  /** What is filtered. */
  readonly source: Source;
  /** The entities that the value names, where it names some. */
  readonly named: Cypher.Variable;
  /** Whether all holds that is given at a path below, by the type of the input that stands there. */
  readonly nested: (path: readonly string[], source: Source) => Cypher.Expr;
  /** The same of the filter at a path below, by one of its starts and with all else that it demands of `source`. */
  readonly nestedStart: (path: readonly string[], source: Source) => Start | undefined;
}

/** A way to find nodes from what a filter names, instead of looking through all. */
export interface Start {
  /** How many rows it leads to at most, known without reading them. */
  readonly size: Cypher.Expr;
  /** Where that is not known, and may be many: better than to look through all nodes, and no better than an index in order. */
  readonly isWide?: true;
  /**
   * Binds nodes of the label, where one is given, several times perhaps; of those, the ones for which `where` holds, of
   * what lies on the way, and `own`, of the node alone, are what the filter means.
   */
  readonly bind: (
    node: Cypher.Variable,
    label?: Cypher.Expr,
  ) => { match: Cypher.Clause; where: readonly Cypher.Expr[]; own: readonly Cypher.Expr[] };
}

export interface FilterMapping {
  readonly predicate: (context: FilterContext) => Cypher.Expr;
  /** Undefined where what is given leads nowhere. */
  readonly start?: (context: FilterContext) => Start | undefined;
  /** Where the field's values are references: what they may be of. */
  readonly labels?: readonly string[];
  /** Where what is named means all that lies below it, too: the relation by which narrower things point to wider ones. */
  readonly below?: RelationType;
}

/** The input field narrows a list by a predicate. Other decorators are built on it. */
export const Filters = (mapping: FilterMapping): PropertyDecorator => Extensions({ [key]: mapping });

export const filterOf = (field: GraphQLInputField): FilterMapping | undefined =>
  field.extensions[key] as FilterMapping | undefined;
