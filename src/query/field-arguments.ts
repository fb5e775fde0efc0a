import Cypher from '@neo4j/cypher-builder';
import type { FieldNode, GraphQLField } from 'graphql';
import { type ArgumentReader, argumentReader } from './argument-reader.js';
import type { OuterReferences } from './outer-references.js';
import type { Slot, Values } from './values.js';

export type { Slot, Values };

interface Asked {
  readonly variables: Values;
  readonly outer: OuterReferences;
}

/**
 * The arguments of one field of an operation. A statement is compiled once and runs with many values, so that compiling may
 * read only what the cache's key tells apart (what is given, enum values); every other value becomes a parameter.
 */
export class FieldArguments {
  /** What the operation's references have led to. */
  readonly outer: OuterReferences;
  readonly #valuesFor: ArgumentReader;
  readonly #compiledWith: Values;

  constructor(definition: GraphQLField<unknown, unknown>, node: FieldNode, { variables, outer }: Asked) {
    this.outer = outer;
    this.#valuesFor = argumentReader(definition, node, variables);
    this.#compiledWith = variables;
  }

  /** Whether something other than null is given at the path. */
  has(...path: readonly string[]): boolean {
    return at(this.#valuesFor(this.#compiledWith), path) != null;
  }

  /** An enum's value. */
  choice(...path: readonly string[]): string | undefined {
    return (at(this.#valuesFor(this.#compiledWith), path) ?? undefined) as string | undefined;
  }

  /** A list of input objects, of which keys and enum values may be read. */
  objects(...path: readonly string[]): readonly Values[] {
    return (at(this.#valuesFor(this.#compiledWith), path) ?? []) as readonly Values[];
  }

  /** A parameter whose value is read from the arguments anew for every request. */
  param(read: (args: Values) => unknown): Cypher.Param<Slot> {
    return new Cypher.Param(this.slot(read));
  }

  /** As `param`, to be part of a parameter. */
  slot(read: (args: Values) => unknown): Slot {
    return (variables) => read(this.#valuesFor(variables));
  }
}

/** The value at a path of argument and input field names; undefined where a step is missing. */
export const at = (values: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], values);
