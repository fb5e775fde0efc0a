import { type DocumentNode, type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { openOperation } from '../query/open-operation.js';
import { type OperationCost, operationCost } from '../query/operation-cost.js';
import type { Values } from '../query/values.js';
import { CachePerOperation } from './cache-per-operation.js';

export interface OperationOfCost {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As the request gave them. */
  readonly variables: Values | undefined;
}

/** Of one operation, for other page sizes each. */
const costsKept = 50;
const costs = new CachePerOperation<OperationCost | null>(costsKept);

/** The cost of a valid operation, estimated once for the same page sizes; null where its variables do not fit. */
export const costOfOperation = (request: OperationOfCost): OperationCost | null =>
  costs.get(request.operation, whatCosts(request.variables), () => estimate(request));

/** The variables but for their texts, which decide nothing here. */
function whatCosts(value: unknown): string {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return `[${value.map(whatCosts).join()}]`;
  if (value === null || typeof value !== 'object') return String(value);
  let key = '{';
  for (const name in value) key += `${name}:${whatCosts((value as Values)[name])};`;
  return `${key}}`;
}

function estimate({ schema, document, operation, variables }: OperationOfCost): OperationCost | null {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables });
  if (!coerced) return null;
  try {
    return operationCost(openOperation(schema, document, coerced), operation);
  } catch {
    // A variable that is null where an argument must not be: the executor says so.
    return null;
  }
}
