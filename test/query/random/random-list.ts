import { type GraphQLObjectType, type GraphQLSchema, getNamedType } from 'graphql';
import { pick } from '../../bench/random.js';
import { type Random, randomArguments } from './random-arguments.js';

/** Where lists stand: at the root, or at one thing. */
const parents = [
  ...['', '', '', 'facets', 'facets(where: { kind: [TALKS, CALL] })', 'compare(who: ["person/0", "person/1", "人丙"])'],
  ...['person(id: "person/0")', 'person(id: "person/3")', 'organization(id: "organization/0")'],
  ...['place(id: "place/0")', 'issue(id: "issue/0")', 'meeting(id: "meeting/2")', 'statement(id: "statement/1")'],
];

/** What tells the nodes of a list apart that have no id. */
const tellApart: Readonly<Record<string, string>> = {
  Encounter: 'times who { id } whom { id }',
  ComparedContact: 'count whom { id }',
  ComparedIssue: 'count issue { id }',
  EntityFacet: 'times entity { id }',
  ValueFacet: 'times value',
};

export interface RandomList {
  /** The operation that reads the page that the arguments say. */
  readonly source: (page: string) => string;
  /** The response keys that lead to the list. */
  readonly path: readonly string[];
}

/** A list of the schema with filters and an order drawn at random. */
export function randomList(schema: GraphQLSchema, random: Random): RandomList {
  const parent = pick(parents, random);
  const [root = ''] = parent.split('(');
  const query = schema.getQueryType() as GraphQLObjectType;
  const type = root ? (getNamedType(query.getFields()[root]?.type) as GraphQLObjectType) : query;
  const lists = Object.values(type.getFields()).filter(({ args }) => args.some(({ name }) => name === 'after'));
  const field = pick(lists, random);
  const node = getNamedType((getNamedType(field.type) as GraphQLObjectType).getFields().nodes?.type)?.name as string;
  const given = randomArguments(random)(field, false);
  const inner = (page: string): string =>
    `${field.name}(${[...given, page].join(', ')}) { totalCount edges { cursor node { ${tellApart[node] ?? 'id'} } } ` +
    'pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';
  return {
    source: (page) => `{ ${root ? `${parent} { ${inner(page)} }` : inner(page)} }`,
    path: root ? [root, field.name] : [field.name],
  };
}
