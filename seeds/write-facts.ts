import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFacts } from '../src/facts/format-facts.js';
import { projectDecisions } from './decisions.js';
import { documentsIn } from './document-files.js';
import { documentsFolder, extractDocuments } from './extract-documents.js';
import { projectFolder } from './project-folder.js';

/** `npm run facts`: writes what extraction finds in seeds/documents to seeds/facts, a file per document. */
const folder = join(projectFolder, 'seeds', 'facts');
const { facts, refused } = await extractDocuments(documentsIn(documentsFolder), projectDecisions());
for (const { reason } of refused) process.stderr.write(`${reason}\n`);
if (refused.length > 0) process.exit(refused[0]?.error.exitCode ?? 1);
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder).filter((file) => file.endsWith('.jsonl'))) rmSync(join(folder, name));
for (const [stem, lines] of facts) writeFileSync(join(folder, `${stem}.jsonl`), formatFacts(lines));
process.stdout.write(`${[...facts.keys()].map((stem) => `seeds/facts/${stem}.jsonl`).join('\n')}\n`);
