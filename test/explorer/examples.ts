import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, parse } from 'graphql';

const folder = fileURLToPath(new URL('../../src/explorer/graphiql/examples', import.meta.url));

export interface ExampleFile {
  readonly file: string;
  readonly text: string;
}

/** The questions that GraphiQL opens with, in the order of its tabs. */
export async function exampleFiles(): Promise<ExampleFile[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort();
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(join(folder, file), 'utf8') })));
}

/** The name of a document's operation, which GraphiQL gives the tab. */
export function operationName(text: string): string {
  const operation = parse(text).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation?.name) throw new Error('an example needs an operation with a name');
  return operation.name.value;
}
