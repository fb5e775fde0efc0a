import { readFile } from 'node:fs/promises';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { exampleFiles, operationName } from './examples.js';

const schema = buildSchema(await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
const examples = await exampleFiles();

test('there are five, each with a name of its own', () => {
  expect(new Set(examples.map(({ text }) => operationName(text))).size).toBe(5);
});

test.each(examples)('$file tells its question and fits the schema', ({ text }) => {
  expect(text).toMatch(/^# .+\?$/mu);
  expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
});
