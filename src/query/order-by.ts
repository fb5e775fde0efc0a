import { type GraphQLInputObjectType, getNamedType } from 'graphql';
import { WhometError } from '../model/error.js';
import { variable } from './cypher.js';
import type { SortKey } from './keyset.js';
import { partOf, type SortMapping, sortOf } from './mapping.js';
import { byProperties } from './nodes-field.js';
import type { FieldContext, Source } from './statement.js';

/** How many keys an order may have. */
const maximumKeys = 10;

/**
 * The order that the argument `orderBy` asks for, each of its elements one key, else the list's own; ends with the id of the
 * node in any case.
 */
export function orderBy(field: FieldContext, row: Source, usual: readonly SortKey[] = []): readonly SortKey[] {
  const id = byProperties(partOf(row, 'node'), ['id']);
  if (!field.args.has('orderBy')) return [...usual, ...id];
  const argument = field.definition.args.find(({ name }) => name === 'orderBy');
  const type = argument && (getNamedType(argument.type) as GraphQLInputObjectType);
  const elements = field.args.objects('orderBy');
  if (elements.length > maximumKeys) {
    const message = `orderBy: ${elements.length} keys are too many. Give at most ${maximumKeys}.`;
    throw new WhometError('BAD_USER_INPUT', message);
  }
  const keys = elements.map((element): SortKey => {
    const given = Object.entries(element).filter(([, direction]) => direction != null);
    const [key, direction] = given[0] ?? [];
    const input = key === undefined ? undefined : type?.getFields()[key];
    if (given.length !== 1 || !input) {
      const message = 'orderBy: each element holds exactly one key, such as [{name: ASC}, {id: ASC}].';
      throw new WhometError('BAD_USER_INPUT', message);
    }
    return sortKey(sortOf(input), row, direction === 'DESC');
  });
  return [...keys, ...id];
}

function sortKey({ by, nullable }: SortMapping, row: Source, descending: boolean): SortKey {
  const common = { descending, ...(nullable ? { missing: 'last' as const } : {}) };
  if (typeof by === 'function') return { ...common, of: variable('key'), bind: by(partOf(row, 'node')) };
  const property = descending ? by.down : by.up;
  const of = partOf(row, by.part).property(property);
  return { ...common, of, ...(by.part === 'node' ? { property } : {}) };
}
