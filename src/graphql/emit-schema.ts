import { writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from './build-schema.js';

/** The schema as text: what schema/schema.graphql holds. */
export const schemaText = (): string => `${printSchema(lexicographicSortSchema(buildSchema()))}\n`;

/** Writes the schema's text to a file. */
export const emitSchema = (file: string | URL): Promise<void> => writeFile(file, schemaText());
