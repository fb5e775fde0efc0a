import { readFileSync } from 'node:fs';

export const readmeFile = new URL('../../README.md', import.meta.url);
export const readme: string = readFileSync(readmeFile, 'utf8');

export interface Question {
  readonly query: string;
  /** The answer as README gives it: JSON. */
  readonly answer: string;
  readonly heading: string;
}

/** Each GraphQL block with the JSON block behind it and the heading above. */
export const questions: readonly Question[] = [
  ...readme.matchAll(/### ([^\n]+)\n\n```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/gu),
].map(([, heading = '', query = '', answer = '']) => ({ heading, query, answer }));

/** The lines of the shell blocks. */
export const commands: readonly string[] = [...readme.matchAll(/```sh\n([\s\S]*?)```/gu)].flatMap(([, block = '']) =>
  block.split('\n').filter((line) => line !== ''),
);
