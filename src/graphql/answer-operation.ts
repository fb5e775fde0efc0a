import {
  type DocumentNode,
  defaultFieldResolver,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { argumentReader } from '../query/argument-reader.js';
import { BoundedCache } from '../query/bounded-cache.js';
import { collectFields } from '../query/collect-fields.js';
import type { Values } from '../query/field-arguments.js';
import { type Field, type Shaper, shaperOf, Unshapeable } from '../query/shape-answer.js';
import { shapeOfVariables } from '../query/shape-of-variables.js';
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
  readonly info: Omit<GraphQLResolveInfo, 'variableValues'>;
  readonly argumentsOf: (variables: Values) => Values;
  readonly shape: Shaper;
}

/** The roots of an operation, by the shape of its variables; null where the executor has to answer. */
type Plan = readonly RootField[] | null;

/** Of one operation, each for variables of another shape. */
const plansKept = 20;
const plans = new WeakMap<OperationDefinitionNode, BoundedCache<string, Plan>>();

/**
 * Answers an operation without graphql-js's executor, which costs more than all the rest of an answer: the root fields'
 * resolvers run as ever, and what they give is shaped by functions compiled once. Undefined where the executor has to
 * answer: introspection, bad input, errors, anything that is not as the schema says. It then finds in `context` what the
 * database has already said.
 */
export async function answerOperation(request: OperationRequest): Promise<Record<string, unknown> | undefined> {
  const { schema, operation, context } = request;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...request.variables });
  const plan = coerced && planFor(request, coerced);
  if (!coerced || !plan) return undefined;
  context.rows = new Map();
  const outcomes = await Promise.allSettled(plan.map((field) => resolve(field, coerced, context)));
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

async function resolve({ info, argumentsOf }: RootField, variableValues: Values, context: Context): Promise<unknown> {
  const whole = { ...info, variableValues } as GraphQLResolveInfo;
  const resolver = info.parentType.getFields()[info.fieldName]?.resolve ?? defaultFieldResolver;
  return resolver(undefined, argumentsOf(variableValues) as Record<string, unknown>, context, whole);
}

function planFor(request: OperationRequest, variables: Values): Plan {
  const { schema, operation } = request;
  const known = plans.get(operation) ?? new BoundedCache<string, Plan>(plansKept);
  plans.set(operation, known);
  return known.get(shapeOfVariables(schema, operation, variables), () => planOf(request, variables));
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
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  const opened = { schema, fragments, variables };
  return [...collectFields(opened, parentType, [operation])].map(([key, fieldNodes]): RootField => {
    const node = fieldNodes[0] as FieldNode;
    const fieldName = node.name.value;
    const definition = parentType.getFields()[fieldName];
    // Introspection, which the executor answers.
    if (!definition || key === '__proto__') throw new Unshapeable(key);
    const field: Field = { definition, nodes: fieldNodes, coordinate: `${parentType.name}.${fieldName}` };
    const path = { prev: undefined, key, typename: parentType.name };
    return {
      key,
      info: {
        fieldName,
        fieldNodes,
        returnType: definition.type,
        parentType,
        path,
        schema,
        fragments,
        rootValue: undefined,
        operation,
      },
      argumentsOf: argumentReader(definition, node),
      shape: shaperOf(opened, field),
    };
  });
}
