import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../seeds/project-folder.js';
import { readLexicon } from '../../seeds/read-lexicon.js';
import { generateArticles } from './articles.js';

/** `tsx write-articles.ts FOLDER COUNT`: in a process of its own, since what this takes in memory is not what is measured. */
const [folder = '', count] = process.argv.slice(2);
const lexicon = readLexicon(join(projectFolder, 'seeds', 'lexicon'));
for (const { file, text } of generateArticles(lexicon, Number(count))) writeFileSync(join(folder, file), text);
