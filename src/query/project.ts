import Cypher from '@neo4j/cypher-builder';
import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  isObjectType,
} from 'graphql';
import { asks } from './asks.js';
import { collectFields, type Operation } from './collect-fields.js';
import { call, cypher, lines, variable, word } from './cypher.js';
import { FieldArguments } from './field-arguments.js';
import { fieldCompilerOf, labelOf } from './mapping.js';
import { objectOf } from './object-of.js';
import type { Layout } from './packed.js';
import { type FieldContext, type Projected, type Source, scopeOf } from './statement.js';

/** Where an object that stands for an interface says its type. No GraphQL name has this form. */
export const typeKey = '#type';

/** What the fields select of an object by response key, the answer's own shape: a map, or packed. */
export function project(
  operation: Operation,
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  source: Source,
  packs = false,
): Projected {
  if (!isObjectType(type)) return projectAbstract(operation, type, nodes, source, packs);
  const { calls, entries } = projectFields(operation, type, nodes, source, packs);
  return { calls, ...objectOf(entries, packs) };
}

interface ProjectedFields {
  readonly calls: readonly Cypher.Clause[];
  readonly entries: readonly (readonly [key: string, projected: Projected])[];
}

function projectFields(
  operation: Operation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  source: Source,
  packs: boolean,
): ProjectedFields {
  const entries = [...collectFields(operation, type, nodes)].flatMap(([key, fields]) => {
    const field = fieldContext(operation, type, fields, source, packs);
    const compile = field && fieldCompilerOf(field.definition);
    return compile ? [[key, compile(field)] as const] : [];
  });
  return { calls: entries.flatMap(([, { calls }]) => calls), entries };
}

/** Undefined for `__typename`, which the executor answers. */
export function fieldContext(
  operation: Operation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  source: Source,
  packs: boolean,
): FieldContext | undefined {
  const [node] = nodes as [FieldNode];
  const definition = type.getFields()[node.name.value];
  return (
    definition && {
      coordinate: `${type.name}.${definition.name}`,
      definition,
      nodes,
      source,
      args: new FieldArguments(definition, node, operation),
      project: (target, from, parts = nodes) => project(operation, target, parts, from),
      pack: (target, from, parts = nodes) => project(operation, target, parts, from, packs),
      packs,
      asks: (...names) => asks(operation.fragments, nodes, names),
      selection: (target, parts = nodes) => collectFields(operation, target, parts),
    }
  );
}

/** An interface: each type that the node can be is projected by its label. */
function projectAbstract(
  operation: Operation,
  type: GraphQLAbstractType,
  nodes: readonly FieldNode[],
  source: Source,
  packs: boolean,
): Projected {
  const { node } = source.parts;
  if (!node) throw new Error(`${type.name} is read from something that is not a node`);
  const possibleTypes = operation.schema.getPossibleTypes(type);
  const branches = possibleTypes.map((possible) => {
    const { calls, entries } = projectFields(operation, possible, nodes, source, packs);
    return {
      type: possible.name,
      label: word(labelOf(possible)),
      calls,
      ...typedObject(possible.name, entries, packs),
    };
  });
  const byType = Object.fromEntries(branches.map((branch) => [branch.type, branch.layout]));
  const layout = packs ? { byType: byType as Record<string, Layout> } : undefined;
  if (branches.every(({ calls }) => calls.length === 0)) {
    const [any] = branches;
    // What is read alike whatever the node is needs no look at its labels: one of the types stands for all of them. A map
    // projection, since Neo4j reads a property anew in a CASE where it has it already.
    if (any && areReadAlike(operation, possibleTypes, nodes))
      return { calls: [], value: packs ? any.value : cypher`${node} ${any.value}`, layout };
    const cases = branches.map(({ label, value }) => cypher`WHEN ${node}:${label} THEN ${value}`);
    return { calls: [], value: cypher`CASE ${lines(...cases)} END`, layout };
  }
  const value = variable('value');
  const parts = branches.map(({ label, calls, value: object }) =>
    lines(cypher`WITH ${node} WHERE ${node}:${label}`, ...calls, cypher`RETURN ${object} AS ${value}`),
  );
  return { calls: [call(scopeOf(source), new Cypher.Union(...(parts as [Cypher.Clause])).all())], value, layout };
}

/** An object that says its type first. */
function typedObject(type: string, entries: ProjectedFields['entries'], packs: boolean): Omit<Projected, 'calls'> {
  const typed: Projected = { calls: [], value: new Cypher.Literal(type) };
  return objectOf([[typeKey, typed], ...entries], packs);
}

/** Whether the fields select the same of all these types, mapped alike, and do not ask which of them an object is. */
function areReadAlike(operation: Operation, types: readonly GraphQLObjectType[], nodes: readonly FieldNode[]): boolean {
  const readings = types.map((type) =>
    [...collectFields(operation, type, nodes)].map(([key, fields]) => {
      const definition = type.getFields()[fields[0]?.name.value ?? ''];
      return { key, fields, compile: definition && fieldCompilerOf(definition) };
    }),
  );
  return readings.every(
    (reading) =>
      reading.length === readings[0]?.length &&
      reading.every(({ key, fields, compile }, at) => {
        const first = readings[0]?.[at];
        const sameFields =
          fields.every((field, of) => field === first?.fields[of]) && fields.length === first?.fields.length;
        return compile && compile === first?.compile && key === first.key && sameFields;
      }),
  );
}
