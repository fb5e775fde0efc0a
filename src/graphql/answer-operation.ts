import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { collectFields } from '../query/collect-fields.js';
import type { Values } from '../query/field-arguments.js';
import { openOperation } from '../query/open-operation.js';
import { type Shaper, shaperOf, Unshapeable } from '../query/shape-answer.js';
import { shapeOfVariables } from '../query/shape-of-variables.js';
import { readData, statementFor } from './answer.js';
import { CachePerOperation } from './cache-per-operation.js';
import type { Context } from './context.js';

export interface OperationRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Values | undefined;
  readonly context: Context;
}

interface RootField {
  readonly key: string;
  readonly read: (variables: Values, context: Context) => unknown;
  readonly shape: Shaper;
}

/** The roots of an operation, by the shape of its variables; null where the executor has to answer. */
type Plan = readonly RootField[] | null;

/** Of one operation, each for variables of another shape. */
const plansKept = 20;
const plans = new CachePerOperation<Plan>(plansKept);

/**
 * Answers an operation without graphql-js's executor, which costs more than all the rest of an answer: the root fields'
 * statements run as their resolvers would run them, and what they give is shaped by functions compiled once. Undefined
 * where the executor has to answer: introspection, bad input, errors, anything that is not as the schema says. It then
 * finds in `context` what the database has already said.
 */
export async function answerOperation(request: OperationRequest): Promise<Record<string, unknown> | undefined> {
  const { schema, operation, context } = request;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...request.variables });
  const plan = coerced && planFor(request, coerced);
  if (!coerced || !plan) return undefined;
  context.rows = new Map();
  const outcomes = await Promise.allSettled(plan.map(async ({ read }) => read(coerced, context)));
  const data: Record<string, unknown> = {};
  try {
    for (const [at, { key, shape }] of plan.entries()) {
      const outcome = outcomes[at] as PromiseSettledResult<unknown>;
      if (outcome.status === 'rejected') return undefined;
      data[key] = shape(outcome.value, coerced);
    }
    return data;
  } catch {
    return undefined;
  }
}

function planFor(request: OperationRequest, variables: Values): Plan {
  const { schema, operation } = request;
  const shape = shapeOfVariables(schema, operation, variables);
  return plans.get(operation, shape, () => planOf(request, variables));
}

function planOf(request: OperationRequest, variables: Values): Plan {
  if (request.operation.operation !== OperationTypeNode.QUERY) return null;
  try {
    return rootFields(request, variables);
  } catch {
    return null;
  }
}

function rootFields({ schema, document, operation }: OperationRequest, variables: Values): Plan {
  const parentType = schema.getQueryType();
  if (!parentType) return null;
  const opened = openOperation(schema, document, variables);
  return [...collectFields(opened, parentType, [operation])].map(([key, fieldNodes]): RootField => {
    const node = fieldNodes[0] as FieldNode;
    const fieldName = node.name.value;
    if (fieldName === '__typename') return { key, read: () => parentType.name, shape: (name) => name };
    const definition = parentType.getFields()[fieldName];
    // Introspection, which the executor answers.
    if (!definition || key === '__proto__') throw new Unshapeable(key);
    const statement = statementFor({
      fieldName,
      fieldNodes,
      returnType: definition.type,
      parentType,
      path: { prev: undefined, key, typename: parentType.name },
      schema,
      fragments: opened.fragments,
      rootValue: undefined,
      operation,
      variableValues: { ...variables },
    });
    const { layout } = statement;
    return {
      key,
      read: (given, context) => readData(context, key, statement, given),
      shape: shaperOf(opened, {
        definition,
        nodes: fieldNodes,
        coordinate: `${parentType.name}.${fieldName}`,
        layout,
      }),
    };
  });
}
