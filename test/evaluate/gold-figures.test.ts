import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluateFolder } from './evaluate-folder.js';
import { changeSince, readRecord } from './record.js';

const folder = join(import.meta.dirname, '../gold');
const record = 'npm run evaluate -- test/gold --record';

describe('extraction, measured on test/gold', () => {
  it('reads no worse than recorded', async () => {
    const evaluation = await evaluateFolder(folder);
    const recorded = readRecord(folder);
    expect(recorded, `no figures are recorded: ${record}`).toBeDefined();
    if (!recorded) return;
    expect(evaluation.documents, `articles were added or taken away: ${record}`).toHaveLength(recorded.documents);
    const { worse, better, newMisses } = changeSince(recorded, evaluation);
    const fallen = ['figures fell:', ...worse, 'misses that were not there before:', ...newMisses].join('\n');
    expect(worse, `${fallen}\nMend the rule. Where the fall is right, say why and record it: ${record}`).toEqual([]);
    if (better.length > 0) console.warn(`figures rose:\n${better.join('\n')}\nSo that none is lost again: ${record}`);
  });
});
