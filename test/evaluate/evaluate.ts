import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { reportError } from '../../seeds/report-error.js';
import { evaluateFolder } from './evaluate-folder.js';
import { figuresOf } from './figures.js';
import { changeSince, readRecord, recordFile, writeRecord } from './record.js';
import { missesOf, tableOf } from './report.js';

/** `npm run evaluate -- GOLD_FOLDER`: how well extraction reads documents of which people have written down what they tell. */
const evaluate = new Command('evaluate')
  .description('Measures extraction against gold: NAME.txt and NAME.gold.json in one folder. Needs no database.')
  .argument('<gold-folder>', 'folder of the documents and their gold; test/gold/README.md describes the format')
  .option('--json <file>', 'also write figures, counts and misses with their sentences to a file')
  .option('--record', 'write the figures and misses to figures.json in the folder, below which tests let none fall')
  .showHelpAfterError()
  .action(async (folder: string, { json, record }: { json?: string; record?: boolean }) => {
    const evaluation = await evaluateFolder(folder);
    process.stdout.write(`${missesOf(evaluation)}\n\n${tableOf(evaluation)}\n`);
    const recorded = readRecord(folder);
    if (recorded) {
      const { worse, better } = changeSince(recorded, evaluation);
      for (const figure of worse) process.stdout.write(`worse:  ${figure}\n`);
      for (const figure of better) process.stdout.write(`better: ${figure}\n`);
    }
    if (json) {
      const { documents, tally } = evaluation;
      writeFileSync(json, `${JSON.stringify({ figures: figuresOf(tally), counts: tally, documents }, null, 2)}\n`);
    }
    if (record) {
      writeRecord(folder, evaluation);
      process.stdout.write(`recorded in ${recordFile(folder)}\n`);
    }
  });

await evaluate.parseAsync().catch((error: unknown) => {
  process.exitCode = reportError(error, process.stderr);
});
