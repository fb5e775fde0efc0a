import { type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema, Kind } from 'graphql';
import type { Operation } from './collect-fields.js';
import type { Values } from './values.js';

/** What the fields of an operation are collected with. */
export type OpenedOperation = Pick<Operation, 'schema' | 'fragments' | 'variables'>;

export function openOperation(schema: GraphQLSchema, document: DocumentNode, variables: Values): OpenedOperation {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return { schema, fragments, variables };
}
