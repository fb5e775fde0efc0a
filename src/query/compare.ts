import type Cypher from '@neo4j/cypher-builder';
import type { GraphQLCompositeType } from 'graphql';
import { getNamedType } from 'graphql';
import { WhometError } from '../model/error.js';
import { call, cypher, lines, variable } from './cypher.js';
import type { FieldArguments } from './field-arguments.js';
import { Compiled } from './mapping.js';
import { meetingPredicates, meetingReferences } from './meeting-filter.js';
import { refusedIf } from './refusal.js';
import { type Resolved, resolveReferences } from './resolve-references.js';

/** The most that can be compared at once. */
const most = 20;

/** The root field compare: the people and organizations named, side by side, over the meetings that fit the arguments. */
export const Compare = (): MethodDecorator =>
  Compiled((field) => {
    const { args } = field;
    const resolved = resolveReferences(args, meetingReferences());
    const { who, ...subjects } = resolved.nodes as Resolved['nodes'] & { who: Cypher.Variable };
    const [one, compared] = [variable('one'), variable('compared')];
    const gathered = lines(resolved.gate(), cypher`UNWIND ${who} AS ${one}\nRETURN collect(${one}) AS ${compared}`);
    const projected = field.project(getNamedType(field.definition.type) as GraphQLCompositeType, {
      parts: { compared, ...subjects },
      meetingsWhere: meetingPredicates(args, subjects),
    });
    return {
      calls: [call([], gathered), ...projected.calls],
      value: refusedIf(cypher`size(${compared}) < ${least(args)}`, 'SAME', [], projected.value),
    };
  });

/** Two, once it is known that enough names were given and not too many. */
const least = (args: FieldArguments): Cypher.Expr =>
  args.param(({ who }) => {
    const { length } = who as readonly string[];
    if (length >= 2 && length <= most) return 2;
    throw new WhometError(
      'BAD_USER_INPUT',
      `who: ${length} given. Name 2 to ${most} people or organizations to compare.`,
    );
  });

/** Whether as many of those compared as the argument `by` says share a row: ALL, SOME (several, not all) or ONE. */
export function isSharedBy(
  args: FieldArguments,
  count: Cypher.Expr,
  compared: Cypher.Variable,
): Cypher.Raw | undefined {
  switch (args.choice('by')) {
    case 'ALL':
      return cypher`${count} = size(${compared})`;
    case 'SOME':
      return cypher`(${count} > 1 AND ${count} < size(${compared}))`;
    case 'ONE':
      return cypher`${count} = 1`;
    default:
      return undefined;
  }
}
