import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isIntrospectionType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from './collect-fields.js';
import { isConnection } from './nodes-field.js';
import type { OpenedOperation } from './open-operation.js';

/** How many objects a list that is no connection is taken to hold where nobody said how many: sentences, names. */
const shortList = 10;

export interface OperationCost {
  /** How many objects the answer may hold, pages full. */
  readonly objects: number;
  /** The field that adds most, by its path in the operation, and how many it adds. */
  readonly most: { readonly path: string; readonly objects: number };
}

/**
 * Estimates an operation before anything is asked of the database: a list counts as many objects as its `first` or `last`
 * says (left out: a connection's default, of any other list ten), times the objects above it. Scalars, pageInfo and introspection count nothing.
 */
export function operationCost(opened: OpenedOperation, operation: OperationDefinitionNode): OperationCost {
  let objects = 0;
  let most = { path: '', objects: 0 };

  const visit = (
    type: GraphQLObjectType,
    nodes: readonly Pick<FieldNode, 'selectionSet'>[],
    above: number,
    path: string,
  ) => {
    for (const [key, parts] of collectFields(opened, type, nodes as FieldNode[])) {
      const definition = type.getFields()[parts[0]?.name.value ?? ''];
      const named = definition && getNamedType(definition.type);
      if (!definition || !named || isIntrospectionType(named)) continue;
      if (!isObjectType(named) && !isAbstractType(named)) continue;
      const here = path ? `${path}.${key}` : key;
      const count = above * (isConnection(type) ? 1 : rowsOf(opened, definition, parts[0] as FieldNode));
      // A connection counts for the rows of its page: their edges and nodes are the same objects told in two ways.
      if (!isConnection(type) && !isNodeOfEdge(type, definition)) {
        objects += count;
        if (count > most.objects) most = { path: here, objects: count };
      }
      visitType(named, parts, count, here);
    }
  };

  /** Of an interface's types the one that costs most counts. */
  const visitType = (type: GraphQLOutputType, nodes: readonly FieldNode[], above: number, path: string): void => {
    if (isObjectType(type)) visit(type, nodes, above, path);
    if (!isAbstractType(type)) return;
    const before = { objects, most };
    let greatest = before;
    for (const possible of opened.schema.getPossibleTypes(type)) {
      ({ objects, most } = before);
      visit(possible, nodes, above, path);
      if (objects > greatest.objects) greatest = { objects, most };
    }
    ({ objects, most } = greatest);
  };

  const root = opened.schema.getQueryType();
  if (root) visit(root, [operation], 1, '');
  return { objects, most };
}

/** How many objects one field gives for one object above it. */
function rowsOf(opened: OpenedOperation, definition: GraphQLField<unknown, unknown>, node: FieldNode): number {
  const type = getNullableType(definition.type);
  const isShort = isListType(type) && !(node.arguments ?? []).some(({ name }) => isLimit(name.value));
  if (isShort) return shortList;
  const limits = Object.entries(getArgumentValues(definition, node, { ...opened.variables }))
    .filter(([name, value]) => isLimit(name) && typeof value === 'number')
    .map(([, value]) => Math.max(0, value as number));
  if (limits.length > 0) return Math.max(...limits);
  return isConnection(type) ? shortList : 1;
}

const isNodeOfEdge = (type: GraphQLObjectType, { name }: GraphQLField<unknown, unknown>): boolean =>
  name === 'node' && type.name.endsWith('Edge');

const isLimit = (argument: string): boolean => argument === 'first' || argument === 'last';
