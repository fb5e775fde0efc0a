import Cypher from '@neo4j/cypher-builder';
import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  isObjectType,
} from 'graphql';
import { collectFields, type Operation } from './collect-fields.js';
import { call, cypher, lines, variable, word } from './cypher.js';
import { FieldArguments } from './field-arguments.js';
import { fieldCompilerOf, labelOf } from './mapping.js';
import { type FieldContext, type Projected, type Source, scopeOf } from './statement.js';

/** Where an object that stands for an interface says its type. No GraphQL name has this form. */
export const typeKey = '#type';

/** A map of what the fields select of an object, by response key: the answer's own shape. */
export function project(
  operation: Operation,
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  source: Source,
): Projected {
  return isObjectType(type)
    ? projectObject(operation, type, nodes, source)
    : projectAbstract(operation, type, nodes, source);
}

function projectObject(
  operation: Operation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  source: Source,
  map: Cypher.Map = new Cypher.Map(),
): Projected {
  const calls: Cypher.Clause[] = [];
  for (const [key, fields] of collectFields(operation, type, nodes)) {
    const field = fieldContext(operation, type, fields, source);
    const compile = field && fieldCompilerOf(field.definition);
    if (!compile) continue;
    const projected = compile(field);
    calls.push(...projected.calls);
    map.set(key, projected.value);
  }
  return { calls, value: map };
}

/** Undefined for `__typename`, which the executor answers. */
export function fieldContext(
  operation: Operation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  source: Source,
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
): Projected {
  const { node } = source.parts;
  if (!node) throw new Error(`${type.name} is read from something that is not a node`);
  const branches = operation.schema.getPossibleTypes(type).map((possible) => {
    const map = new Cypher.Map({ [typeKey]: new Cypher.Literal(possible.name) });
    return { label: word(labelOf(possible)), ...projectObject(operation, possible, nodes, source, map) };
  });
  if (branches.every(({ calls }) => calls.length === 0)) {
    const cases = branches.map(({ label, value }) => cypher`WHEN ${node}:${label} THEN ${value}`);
    return { calls: [], value: cypher`CASE ${lines(...cases)} END` };
  }
  const value = variable('value');
  const parts = branches.map(({ label, calls, value: map }) =>
    lines(cypher`WITH ${node} WHERE ${node}:${label}`, ...calls, cypher`RETURN ${map} AS ${value}`),
  );
  return { calls: [call(scopeOf(source), new Cypher.Union(...(parts as [Cypher.Clause])).all())], value };
}
