import type Cypher from '@neo4j/cypher-builder';
import { type GraphQLInputObjectType, getNamedType } from 'graphql';
import { WhometError } from '../model/error.js';
import type { SortKey } from './keyset.js';
import { sortKeyOf } from './mapping.js';
import { byProperties } from './nodes-field.js';
import type { FieldContext } from './statement.js';

/** The order that the argument `orderBy` asks for, each of its elements one key; ends with the id in any case. */
export function orderBy(field: FieldContext, node: Cypher.Variable): readonly SortKey[] {
  const argument = field.definition.args.find(({ name }) => name === 'orderBy');
  const type = argument && (getNamedType(argument.type) as GraphQLInputObjectType);
  const keys = field.args.objects('orderBy').map((element): SortKey => {
    const given = Object.entries(element).filter(([, direction]) => direction != null);
    const [key, direction] = given[0] ?? [];
    const input = key === undefined ? undefined : type?.getFields()[key];
    if (given.length !== 1 || !input) {
      const message = 'orderBy: each element holds exactly one key, such as [{name: ASC}, {id: ASC}].';
      throw new WhometError('BAD_USER_INPUT', message);
    }
    return { ...sortKeyOf(input, node), descending: direction === 'DESC' };
  });
  return [...keys, ...byProperties(node, ['id'])];
}
