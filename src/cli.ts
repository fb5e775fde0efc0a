#!/usr/bin/env node
import { Command, InvalidArgumentError } from 'commander';
import { reportError } from '../seeds/report-error.js';
import { settingVariables } from './model/settings.js';

/** Each command's own code is loaded when it is called: --help and start-up stay quick. */
const whomet = new Command('whomet')
  .description('Who met whom about what: reads Chinese news, loads it into Neo4j, and serves it through GraphQL.')
  .showHelpAfterError('(whomet --help says what there is)');

whomet
  .command('start')
  .description('start the database, load the facts, serve GraphQL and GraphiQL, until Ctrl-C')
  .addHelpText('after', () => `\nSettings, from the environment:\n${settingLines()}`)
  .action(async () => {
    const { start } = await import('../seeds/start.js');
    process.exit(await start(process));
  });

whomet
  .command('extract')
  .description('print the facts that documents tell, one JSON object a line; no database is needed')
  .argument('<file...>', 'documents to read; a NAME.yaml beside one says what is known of it')
  .option('--explain', 'show instead each sentence with what every rule made of it, and why each fact was made')
  .option('--review <file>', 'heed the decisions of this review file (default: seeds/review.yaml, where there is one)')
  .action(async (files: string[], { explain, ...options }: { explain?: boolean; review?: string }) => {
    const { explainFiles, extractFiles } = await import('../seeds/extract-files.js');
    process.exitCode = await (explain ? explainFiles : extractFiles)(files, process, options);
  });

whomet
  .command('review')
  .description('write what whomet doubts to the review file, and show what is open there, with its sentences')
  .argument('[file...]', 'documents, or folders of them, to look at (default: seeds/documents)')
  .option('--file <file>', 'the review file, which a person edits (default: seeds/review.yaml)')
  .option('--limit <number>', 'show at most so many of each kind', wholeNumber)
  .option('--json', 'print JSON')
  .action(async (paths: string[], options: { file?: string; limit?: number; json?: boolean }) => {
    const { reviewDocuments } = await import('../seeds/review-documents.js');
    process.exitCode = await reviewDocuments(paths, options, process);
  });

whomet
  .command('seed')
  .description('load the facts in seeds/facts into the database, without serving')
  .action(async () => {
    const { runSeed } = await import('../seeds/seed.js');
    process.exitCode = await runSeed([], process);
  });

await whomet.parseAsync().catch((error: unknown) => {
  process.exitCode = reportError(error, process.stderr);
});

function settingLines(): string {
  const lines = settingVariables.map(
    ({ name, default: value, description }) => `  ${name.padEnd(18)} ${description}${value ? ` (${value})` : ''}`,
  );
  return lines.join('\n');
}

function wholeNumber(text: string): number {
  if (!/^\d+$/u.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}
