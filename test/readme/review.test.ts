import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reviewDocuments } from '../../seeds/review-documents.js';
import { parseReview } from '../../seeds/review-file.js';
import { collectIo } from '../seeds/collect-io.js';
import { readme } from './readme.js';

const section = readme.slice(readme.indexOf('## When whomet is in doubt'), readme.indexOf('## In a notebook'));
const blocks = (language: string) =>
  [...section.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'gu'))].map(([, block = '']) => block);

it('README shows what whomet review prints of the sentences that it shows', async () => {
  const [shown = ''] = blocks('text');
  const folder = mkdtempSync(join(tmpdir(), 'whomet-readme-'));
  try {
    for (const [, name = '', text = ''] of shown.matchAll(/(\w\.txt) \d+-\d+: (.*)/gu))
      writeFileSync(join(folder, name), `${text}\n`);
    const io = collectIo();
    await reviewDocuments([folder], { file: join(folder, 'review.yaml') }, io);
    expect(io.said.stdout).toContain(shown);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('README’s entries are entries of a review file', () => {
  const [answer = '', own = ''] = blocks('yaml');
  const { entries } = parseReview(`- subjects: [{entity: person/a}, {entity: person/b}]\n${answer}${own}`, 'README.md');
  expect(entries.map(({ decision }) => decision?.judgement)).toEqual(['SAME', 'CORRECT', 'REJECT', 'CORRECT']);
});
