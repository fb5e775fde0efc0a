import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { pick } from '../../bench/random.js';
import { plainCounts, plainFields, plainRoots } from './plain-answer.js';
import { type Random, randomArguments } from './random-arguments.js';

/** Types of what is counted over meetings. */
const isCount = (type: string): boolean => /^(?:Encounter|IssueCount|\w*Facets?|TimelineEntry|Compar\w+)$/u.test(type);

const shuffled = <T>(values: readonly T[], random: Random): T[] =>
  values
    .map((value) => ({ value, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ value }) => value);

const inBrackets = (given: readonly string[]): string => (given.length > 0 ? `(${given.join(', ')})` : '');

/** An operation on the schema that asks for this and that, filtered and ordered at random; a `$yes` and a `$no` are Booleans. */
export function randomOperation(schema: GraphQLSchema, random: Random): string {
  let aliases = 0;
  const alias = (): string => {
    aliases += 1;
    return `as${aliases}`;
  };
  const fragments: string[] = [];
  /** How many objects and lists may still be asked for: what Neo4j plans for seconds is not worth the wait. */
  let left = 6 + Math.floor(random() * 12);

  const argumentsOf = randomArguments(random);
  const listArguments = (field: GraphQLField<unknown, unknown>): string => inBrackets(argumentsOf(field));

  const selection = (type: GraphQLCompositeType, depth: number): string => {
    const parts = ['__typename'];
    left -= 1;
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of shuffled(Object.values(type.getFields()), random)) {
        const inner = getNamedType(field.type);
        const coordinate = `${type.name}.${field.name}`;
        if (['cursor', 'context', 'startCursor', 'endCursor'].includes(field.name)) continue;
        if (isCompositeType(inner) && left <= 0) continue;
        if (!isCompositeType(inner)) {
          if (random() < 0.4)
            parts.push(
              field.name === 'name' && type.name !== 'Name' && random() < 0.5
                ? `${alias()}: name(language: EN)`
                : field.name,
            );
        } else if (
          ['side', 'country', 'names', 'evidence', 'pageInfo'].includes(field.name) ||
          field.name === 'node' ||
          field.name === 'nodes' ||
          field.name === 'edges'
        ) {
          if (field.name === 'country' && !['Person', 'Organization'].includes(type.name)) continue;
          const given = field.name === 'evidence' ? listArguments(field) : '';
          if (random() < (depth > 4 ? 0.1 : 0.5))
            parts.push(`${alias()}: ${field.name}${given} { ${selection(inner, depth + 1)} }`);
        } else if (isCount(type.name)) {
          if (random() < (depth > 4 ? 0.15 : 0.5))
            parts.push(`${alias()}: ${field.name}${listArguments(field)} { ${selection(inner, depth + 1)} }`);
        } else if (
          (plainFields.includes(coordinate) || (isObjectType(type) && plainCounts.includes(field.name))) &&
          depth < 5 &&
          random() < 0.2
        ) {
          const given = listArguments(field);
          const when = pick(['', '', ' @include(if: $yes)', ' @skip(if: $yes)', ' @skip(if: $no)'], random);
          parts.push(`${alias()}: ${field.name}${given}${when} { ${selection(inner, depth + 1)} }`);
        }
      }
    }
    if (isInterfaceType(type) && left > 0 && random() < 0.6) {
      const possible = pick(schema.getPossibleTypes(type), random);
      parts.push(`... on ${possible.name} { ${selection(possible, depth + 1)} }`);
    }
    if (isObjectType(type) && left > 0 && random() < 0.15) {
      const name = `part${fragments.length}`;
      fragments.push('');
      fragments[Number(name.slice(4))] = `fragment ${name} on ${type.name} { ${selection(type, depth + 2)} }`;
      parts.push(`...${name}`);
    }
    return parts.join(' ');
  };

  const query = schema.getQueryType();
  const field = query?.getFields()[pick(plainRoots, random)] as GraphQLField<unknown, unknown>;
  const body = `${field.name}${listArguments(field)} { ${selection(getNamedType(field.type) as GraphQLCompositeType, 0)} }`;
  return `query ($yes: Boolean!, $no: Boolean!) { ${body} known: person(name: "人甲") { id name @include(if: $yes) country @skip(if: $no) { id } } }\n${fragments.join('\n')}`;
}
