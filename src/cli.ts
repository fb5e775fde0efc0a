#!/usr/bin/env node
import { Command, InvalidArgumentError } from 'commander';
import type { ExtractOptions } from '../seeds/extract-files.js';
import { reportError } from '../seeds/report-error.js';
import type { ReviewOptions } from '../seeds/review-documents.js';
import type { SeedOptions } from '../seeds/run-seed-folder.js';
import { settingVariables } from './model/settings.js';

/** Each command's own code is loaded when it is called: --help and start-up stay quick. */
const whomet = new Command('whomet')
  .description('Who met whom about what: reads Chinese news, loads it into Neo4j, and serves it through GraphQL.')
  .showHelpAfterError('(whomet --help says what there is)');

const positive = (text: string): number => {
  const value = Number(text);
  if (value > 0 && Number.isFinite(value)) return value;
  throw new InvalidArgumentError('It must be a number above 0.');
};
const whole = (text: string): number => {
  const value = positive(text);
  if (Number.isInteger(value)) return value;
  throw new InvalidArgumentError('It must be a whole number.');
};
const withReadingOptions = (command: Command): Command =>
  command
    .option('--timeout <seconds>', 'longest time for one document', positive, 30)
    .option(
      '--workers <number>',
      'documents read at once; as many as there are processors where it pays, up to two; each more takes some 115 MB',
      whole,
    )
    .option('--quarantine <file>', 'where to list the documents that could not be read, one JSON object a line');

whomet
  .command('start')
  .description('start the database, load the facts, serve GraphQL and GraphiQL, until Ctrl-C')
  .addHelpText('after', () => `\nSettings, from the environment:\n${settingLines()}`)
  .action(async () => {
    const { start } = await import('../seeds/start.js');
    process.exit(await start(process));
  });

withReadingOptions(whomet.command('extract'))
  .description('print the facts that documents tell, one JSON object a line; no database is needed')
  .argument(
    '<file...>',
    '.txt, .md, .html or .pdf documents, folders of them, or - for standard input; a NAME.yaml beside one says what is known of it',
  )
  .option('--explain', 'show instead each sentence with what every rule made of it, and why each fact was made')
  .option('--review <file>', 'heed the decisions of this review file (default: seeds/review.yaml, where there is one)')
  .action(async (files: string[], { explain, ...options }: ExtractOptions & { explain?: boolean }) => {
    const { explainFiles, extractFiles } = await import('../seeds/extract-files.js');
    process.exitCode = await (explain ? explainFiles : extractFiles)(files, process, options);
  });

withReadingOptions(whomet.command('review'))
  .description('write what whomet doubts to the review file, and show what is open there, with its sentences')
  .argument(
    '[file...]',
    'documents, or folders of them, to look at (default: seeds/documents and the folders that were seeded)',
  )
  .option(
    '--file <file>',
    'the review file, which a person edits (default: the one that seed was told of, else seeds/review.yaml)',
  )
  .option('--limit <number>', 'show at most so many of each kind', whole)
  .option('--json', 'print JSON')
  .action(async (paths: string[], options: ReviewOptions) => {
    const { reviewDocuments } = await import('../seeds/review-documents.js');
    process.exitCode = await reviewDocuments(paths, options, process);
  });

withReadingOptions(whomet.command('seed'))
  .description('load documents of a folder, or the facts in seeds/facts, into the database, without serving')
  .argument('[folder]', 'documents to read where they are new or changed; without it seeds/facts is loaded')
  .option(
    '--withdraw',
    'take out of the graph what documents told that are no longer in the folder, or whose folder is gone',
  )
  .option('--disk-gone', 'with --withdraw: also what was on a disk that is not mounted now, and is not to come back')
  .option(
    '--review <file>',
    'heed the decisions of this review file from now on (default: the one named last, else seeds/review.yaml)',
  )
  .action(async (folder: string | undefined, options: SeedOptions) => {
    const { withdraw, diskGone, workers, quarantine, review } = options;
    if (folder === undefined && (withdraw || [workers, quarantine, review].some((value) => value !== undefined)))
      whomet.error('error: these options are for a folder of documents: name it');
    if (diskGone && !withdraw) whomet.error('error: --disk-gone says what --withdraw takes out, too: name both');
    if (folder === undefined) {
      const { runSeed } = await import('../seeds/seed.js');
      process.exitCode = await runSeed([], process);
    } else {
      const { runSeedFolder } = await import('../seeds/run-seed-folder.js');
      // Workers that a signal finds reading are not waited for.
      process.exit(await runSeedFolder(folder, options, process));
    }
  });

// Whoever reads the output may have enough of it: whomet extract … | head.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : reportError(error, process.stderr));
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
