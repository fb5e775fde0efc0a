import type Cypher from '@neo4j/cypher-builder';
import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { WhometError } from '../model/error.js';
import { cypher } from './cypher.js';
import type { FieldArguments } from './field-arguments.js';
import type { Reference } from './look-up-references.js';
import { type FilterContext, type FilterMapping, filterOf, type Start } from './mapping.js';
import { allOf } from './predicates.js';
import { type Resolved, resolveReferences } from './resolve-references.js';
import { emptyList } from './some-of.js';
import type { FieldContext, Source } from './statement.js';

/** How many conditions one filter may hold, and how deep they may stand in one another. */
const maximum = { conditions: 100, depth: 12 };

/** A filter of an argument, with what it names looked up. */
export interface Where {
  /** Whether all of it holds; undefined where nothing is given. */
  readonly predicate: (source: Source) => Cypher.Expr | undefined;
  /** Ways to find the nodes for which it holds. */
  readonly starts: (source: Source) => readonly Start[];
  readonly nodes: Resolved['nodes'];
  readonly gate: Resolved['gate'];
}

/** One field of a filter, and where its value stands among the arguments. */
interface Condition {
  readonly field: GraphQLInputField;
  readonly path: readonly string[];
}

/** The filter that stands in the field's argument `where`; throws BAD_USER_INPUT where it is too large. */
export function whereOf(field: FieldContext): Where {
  const argument = field.definition.args.find(({ name }) => name === 'where');
  return compileWhere(field.args, argument?.type, ['where']);
}

export function compileWhere(args: FieldArguments, type: GraphQLInputType | undefined, path: readonly string[]): Where {
  const input = type && inputAt(type);
  const given = input && args.has(...path) ? input : undefined;
  const references = given ? referencesIn(args, given, path, { conditions: 0 }, 1) : [];
  const resolved = resolveReferences(args, references);
  const conditions = given ? conditionsAt(args, given, path) : [];
  const scope = { args, nodes: resolved.nodes };
  return {
    predicate: (source) => allOf(conditions.map((condition) => predicateOf(scope, condition, source))),
    starts: (source) => startsOf(scope, conditions, source),
    ...resolved,
  };
}

/** The filter fields that are given at the path, AND opened. */
function conditionsAt(args: FieldArguments, type: GraphQLInputObjectType, path: readonly string[]): Condition[] {
  return givenFields(args, type, path).flatMap((condition) => {
    if (condition.field.name !== 'AND') return [condition];
    return elements(args, condition.path).flatMap((one) => conditionsAt(args, type, one));
  });
}

interface Scope {
  readonly args: FieldArguments;
  readonly nodes: Resolved['nodes'];
}

/** The predicate of one condition. */
const predicateOf = (scope: Scope, condition: Condition, source: Source): Cypher.Expr =>
  mappingOf(condition).predicate(contextOf(scope, condition, source));

/** Each condition that leads somewhere is a start; the others are demanded of what is found there. */
function startsOf(scope: Scope, conditions: readonly Condition[], source: Source): readonly Start[] {
  return conditions.flatMap((condition): Start[] => {
    const start = mappingOf(condition).start?.(contextOf(scope, condition, source));
    if (!start) return [];
    const others = conditions.filter((one) => one !== condition);
    const bind: Start['bind'] = (node, label) => {
      const { match, where, own } = start.bind(node, label);
      return { match, where, own: [...own, ...others.map((one) => predicateOf(scope, one, source))] };
    };
    return [{ ...start, bind }];
  });
}

function contextOf(scope: Scope, { field, path }: Condition, source: Source): FilterContext {
  const below = (at: readonly string[]): Condition[] => conditionsAt(scope.args, inputBelow(field, path, at), at);
  return {
    args: scope.args,
    path,
    source,
    named: scope.nodes[path.join('.')] as Cypher.Variable,
    nested: (at, from) => allOf(below(at).map((condition) => predicateOf(scope, condition, from))) ?? cypher`true`,
    nestedStart: (at, from) => {
      const starts = startsOf(scope, below(at), from);
      return starts.find(({ isWide }) => !isWide) ?? starts[0];
    },
  };
}

function mappingOf({ field }: Condition): FilterMapping {
  const mapping = filterOf(field);
  if (!mapping) throw new Error(`${field.name} is not mapped to the graph`);
  return mapping;
}

/** Every reference that the filter holds, in whatever depth. */
function referencesIn(
  args: FieldArguments,
  type: GraphQLInputObjectType,
  path: readonly string[],
  count: { conditions: number },
  depth: number,
): Reference[] {
  if (depth > maximum.depth) throw tooLarge(path, `its conditions stand deeper in one another than ${maximum.depth}`);
  return givenFields(args, type, path).flatMap(({ field, path: at }): Reference[] => {
    count.conditions += 1;
    if (count.conditions > maximum.conditions) {
      throw tooLarge(path, `it holds more than ${maximum.conditions} conditions`);
    }
    const mapping = filterOf(field);
    if (mapping?.labels) return [{ path: at, labels: mapping.labels, ...(mapping.below && { below: mapping.below }) }];
    const input = inputAt(field.type);
    if (!input) return [];
    const below = isListType(getNullableType(field.type)) ? elements(args, at) : [at];
    return below.flatMap((one) => referencesIn(args, input, one, count, depth + 1));
  });
}

function tooLarge([argument]: readonly string[], why: string): WhometError {
  return new WhometError('BAD_USER_INPUT', `${argument}: ${why}. Ask for less at once.`);
}

const givenFields = (args: FieldArguments, type: GraphQLInputObjectType, path: readonly string[]): Condition[] =>
  Object.values(type.getFields()).flatMap((field) =>
    args.has(...path, field.name) ? [{ field, path: [...path, field.name] }] : [],
  );

/** The paths of a list's elements. An empty list is refused: it could mean none or all. */
export function elements(args: FieldArguments, path: readonly string[]): readonly (readonly string[])[] {
  const { length } = args.objects(...path);
  if (length > 0) return Array.from({ length }, (_, index) => [...path, String(index)]);
  throw emptyList(path);
}

const inputAt = (type: GraphQLInputType): GraphQLInputObjectType | undefined => {
  const named = getNamedType(type);
  return isInputObjectType(named) ? named : undefined;
};

/** The type of the input at a path below the condition's. */
function inputBelow(
  field: GraphQLInputField,
  path: readonly string[],
  below: readonly string[],
): GraphQLInputObjectType {
  let type = field.type;
  for (const step of below.slice(path.length)) {
    if (!/^\d+$/u.test(step)) type = inputAt(type)?.getFields()[step]?.type ?? type;
  }
  const input = inputAt(type);
  if (!input) throw new Error(`${below.join('.')} holds no filter`);
  return input;
}
