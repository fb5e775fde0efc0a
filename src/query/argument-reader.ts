import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';
import type { Values } from './values.js';

/** Reads a field's arguments, as graphql-js would, by a request's variables. */
export type ArgumentReader = (variables: Values) => Values;

/** Stands for the value of a variable while arguments are read once for all requests. */
class Given {
  constructor(readonly variable: string) {}
}

/**
 * How a field's arguments are read, worked out once for all requests whose variables have the shape of `sample`: the same
 * ones given, and null. graphql-js would go through the literals of every request anew, with all that their types allow.
 */
export function argumentReader(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
  sample: Values,
): ArgumentReader {
  const given = Object.entries(sample).map(([name, value]) => [name, value == null ? value : new Given(name)] as const);
  const template = getArgumentValues(definition, node, Object.fromEntries(given));
  const fill = filler(template) as ArgumentReader | undefined;
  if (!fill) return () => template;
  let last: { readonly variables: Values; readonly values: Values } | undefined;
  return (variables) => {
    if (last?.variables !== variables) last = { variables, values: fill(variables) };
    return last.values;
  };
}

type Fill = (variables: Values) => unknown;

/** Makes of a template what stands in it for given variables; undefined where no variable stands in it. */
function filler(template: unknown): Fill | undefined {
  if (template instanceof Given) return (variables) => variables[template.variable];
  if (Array.isArray(template)) return listFiller(template);
  if (template === null || typeof template !== 'object') return undefined;
  const entries = Object.entries(template).map(([key, value]) => ({ key, value, fill: filler(value) }));
  if (entries.every(({ fill }) => !fill)) return undefined;
  return (variables) => {
    const filled: Record<string, unknown> = {};
    for (const { key, value, fill } of entries) filled[key] = fill ? fill(variables) : value;
    return filled;
  };
}

function listFiller(template: readonly unknown[]): Fill | undefined {
  const items = template.map((value) => ({ value, fill: filler(value) }));
  if (items.every(({ fill }) => !fill)) return undefined;
  return (variables) => items.map(({ value, fill }) => (fill ? fill(variables) : value));
}
