import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';

/** Pseudo-random, the same on every run (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** Arguments under which the lists of the root give something. */
const roots: Readonly<Record<string, string>> = {
  people: '(first: 3)',
  organizations: '(first: 3, orderBy: [{ name: DESC }])',
  places: '(first: 3)',
  meetings: '(first: 3, orderBy: [{ date: DESC }])',
  issues: '(first: 3)',
  documents: '(first: 2)',
  search: '(text: "张")',
  whoMet: '(first: 3)',
};

/** Operations that select at random what the schema offers: aliases, fragments, fields merged, types of interfaces. */
export function randomOperations(schema: GraphQLSchema, count: number): string[] {
  return Array.from({ length: count }, (_, seed) => randomOperation(schema, randomFrom(seed)));
}

function randomOperation(schema: GraphQLSchema, random: (below: number) => number): string {
  const query = schema.getQueryType() as GraphQLObjectType;
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  let aliases = 0;
  const nextAlias = (): number => {
    aliases += 1;
    return aliases;
  };

  const selection = (type: GraphQLOutputType, depth: number): string => {
    const named = getNamedType(type);
    if (isAbstractType(named)) {
      const possible = pick(schema.getPossibleTypes(named));
      return `{ __typename ... on ${possible.name} ${selection(possible, depth)} }`;
    }
    if (!isObjectType(named)) return '';
    const fields = Object.values(named.getFields()).filter(
      (field) => depth > 0 || (!isObjectType(getNamedType(field.type)) && !isAbstractType(getNamedType(field.type))),
    );
    if (fields.length === 0) return '{ __typename }';
    const chosen = Array.from({ length: 1 + random(3) }, () => pick(fields)).map((field) => {
      const alias = random(3) === 0 ? `a${nextAlias()}: ` : `b${nextAlias()}_${field.name}: `;
      const first = field.args.some(({ name }) => name === 'first') ? `(first: ${1 + random(3)})` : '';
      return `${alias}${field.name}${first} ${selection(field.type, depth - 1)}`;
    });
    const all = `{ ${chosen.join(' ')} }`;
    return random(4) === 0 ? `{ ... on ${named.name} ${all} }` : all;
  };

  const name = pick(Object.keys(roots));
  const field = query.getFields()[name];
  if (!field) throw new Error(`the schema has no root field ${name}`);
  return `{ ${name}${roots[name]} ${selection(field.type, 5)} }`;
}
