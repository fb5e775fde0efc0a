const files = import.meta.glob<string>('./examples/*.graphql', { query: '?raw', import: 'default', eager: true });

/** The questions that GraphiQL opens with, in the order of their file names. */
export const examples: readonly string[] = Object.keys(files)
  .sort()
  .flatMap((file) => files[file] ?? []);
