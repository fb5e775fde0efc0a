import { readFile } from 'node:fs/promises';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { schemaText } from '../../src/graphql/emit-schema.js';

const schema = buildSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

test('schema/schema.graphql is what the code makes (to write it anew: npm run schema)', async () => {
  expect(await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8')).toBe(schemaText());
});

test('the schema is valid', () => {
  expect(validateSchema(schema)).toEqual([]);
});

/** Everything that a description can stand on, by its coordinate. */
function* described(type: GraphQLNamedType): Generator<[string, string | null | undefined]> {
  yield [type.name, type.description];
  if (isEnumType(type))
    for (const { name, description } of type.getValues()) yield [`${type.name}.${name}`, description];
  if (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description];
      if ('args' in field) {
        for (const { name, description } of field.args) yield [`${type.name}.${field.name}(${name}:)`, description];
      }
    }
  }
}

test('every type, field, argument and enum value has a description', () => {
  const all = types.flatMap((type) => [...described(type)]);
  const bare = all.filter(([, description]) => !description?.trim());
  expect(all.length).toBeGreaterThan(300);
  expect(bare).toEqual([]);
});
