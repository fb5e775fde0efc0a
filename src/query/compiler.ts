import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { print } from 'graphql';
import { BoundedCache } from '../model/bounded-cache.js';
import { build, cypher, lines } from './cypher.js';
import type { Slot } from './field-arguments.js';
import { fieldCompilerOf } from './mapping.js';
import { OuterReferences } from './outer-references.js';
import { unpacker } from './packed.js';
import { fieldContext } from './project.js';
import { shapeOfVariables } from './shape-of-variables.js';
import type { Statement } from './statement.js';

/** The columns of every statement's one row. */
export const dataColumn = 'data';
export const problemsColumn = 'problems';

/**
 * Compiles root fields, each to one statement, once for every document, operation and shape of variables; as many
 * statements are kept as `capacity` says, those used last.
 */
export class Compiler {
  readonly #statements: BoundedCache<string, Statement>;
  /** By the very nodes, which stay the same from request to request where the operation is planned once (see answer-operation.ts). */
  readonly #byNodes = new WeakMap<readonly FieldNode[], Statement>();

  constructor(capacity = 1000) {
    this.#statements = new BoundedCache(capacity);
  }

  /** The statement of the root field that is being resolved; throws BAD_USER_INPUT where its arguments do not fit. */
  statementFor(info: GraphQLResolveInfo): Statement {
    const known = this.#byNodes.get(info.fieldNodes) ?? this.#statementByText(info);
    this.#byNodes.set(info.fieldNodes, known);
    return known;
  }

  #statementByText(info: GraphQLResolveInfo): Statement {
    const { schema, operation, path, variableValues } = info;
    const text = operation.loc?.source.body ?? [operation, ...Object.values(info.fragments)].map(print).join('\n');
    const shape = shapeOfVariables(schema, operation, variableValues);
    const key = [operation.name?.value ?? '', String(path.key), shape, text].join('\u0000');
    return this.#statements.get(key, () => compile(info));
  }
}

function compile({ schema, fragments, variableValues, parentType, fieldNodes }: GraphQLResolveInfo): Statement {
  const outer = new OuterReferences();
  const operation = { schema, fragments, variables: variableValues, outer };
  const field = fieldContext(operation, parentType, fieldNodes, { parts: {} }, true);
  const compileField = field && fieldCompilerOf(field.definition);
  if (!compileField) throw new Error(`${field?.coordinate} is not mapped to the graph`);
  const { calls, value, layout } = compileField(field);
  const columns = [cypher`${value} AS data`, ...(outer.problems ? [cypher`${outer.problems} AS problems`] : [])];
  const { params, ...texts } = build(lines(...outer.clauses(), ...calls, cypher`RETURN ${columns}`));
  return { ...texts, slots: params as Record<string, Slot>, layout, unpack: unpacker(layout) };
}
