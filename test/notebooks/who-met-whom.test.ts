import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type ServedGraph, serveSeeds } from '../support/serve-seeds.js';
import { hasPython, pythonEnvironment } from './python-environment.js';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const notebook = at('notebooks/who-met-whom.ipynb');

interface Cell {
  readonly cell_type: string;
  readonly outputs?: readonly { readonly output_type: string; readonly data?: Record<string, unknown> }[];
}
const cellsOf = async (file: string): Promise<Cell[]> => JSON.parse(await readFile(file, 'utf8')).cells;

test('the notebook is committed without outputs', async () => {
  for (const cell of await cellsOf(notebook)) expect(cell.outputs ?? []).toEqual([]);
});

describe.skipIf(!(await hasPython()))('the notebook (needs Python 3.11 or newer)', () => {
  let served: ServedGraph;
  let folder: string;

  beforeAll(async () => {
    served = await serveSeeds(inject('neo4j'));
    folder = await mkdtemp(join(tmpdir(), 'whomet-notebook-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await served?.close();
  });

  test('runs from top to bottom and ends in a table and a picture', { timeout: 600_000 }, async () => {
    const environment = await pythonEnvironment(at('notebooks/requirements.txt'), at('node_modules/.cache/notebooks'));
    const output = join(folder, 'executed');
    await promisify(execFile)(join(environment, 'bin', 'jupyter-execute'), [notebook, '--output', output], {
      env: { PATH: process.env.PATH, HOME: folder, MPLCONFIGDIR: folder, WHOMET_URL: `${served.url}/graphql` },
    });
    const data = (await cellsOf(`${output}.ipynb`)).flatMap(({ outputs = [] }) =>
      outputs.map((shown) => shown.data ?? {}),
    );
    const table = data.map((shown) => String(shown['text/html'] ?? '')).join('');
    expect(table).toMatch(/<td>\p{Script=Han}+<\/td>/u);
    const picture = data.find((shown) => shown['image/png'])?.['image/png'];
    expect(Buffer.from(String(picture), 'base64').length).toBeGreaterThan(10_000);
  });
});
