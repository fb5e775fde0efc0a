import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const evaluate = (...args: string[]) =>
  spawnSync('npm', ['run', '--silent', 'evaluate', '--', ...args], { cwd: root, encoding: 'utf8' });

describe('npm run evaluate', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'whomet-gold-'));
    writeFileSync(join(folder, 'news.txt'), '特朗普31日在白宫会见刘鹤。');
    const meeting = {
      participants: ['特朗普', '刘鹤'],
      date: 'XXXX-XX-31',
      place: '白宫',
      quote: '特朗普31日在白宫会见刘鹤。',
    };
    const gold = { people: [{ name: '特朗普' }, { name: '刘鹤' }, { name: '钟山' }], meetings: [meeting] };
    writeFileSync(join(folder, 'news.gold.json'), JSON.stringify(gold));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints the table and the misses, and writes both where it is told to', () => {
    const json = join(folder, 'out.json');
    const { status, stdout } = evaluate(folder, '--json', json, '--record');
    expect(status).toBe(0);
    expect(stdout).toContain('news.txt\n  missed person 钟山');
    expect(stdout).toMatch(/^people +1\.000 +0\.667 +0\.800 +2 right of 2 found, 3 in the gold$/mu);
    expect(stdout).toMatch(/^false held meetings +0$/mu);
    const written = JSON.parse(readFileSync(json, 'utf8'));
    expect(written.figures).toMatchObject({ 'people recall': 0.6667, 'meetings F1': 1 });
    expect(JSON.parse(readFileSync(join(folder, 'figures.json'), 'utf8')).figures).toEqual(written.figures);
  });

  it.each([
    ['there-is-none', 'there-is-none: there is no such folder. Name a folder of NAME.txt and NAME.gold.json.'],
    ['src', 'src: no NAME.gold.json stands in it. Name a folder of NAME.txt and NAME.gold.json.'],
  ])('says of %s what is wrong with it', (wrong, message) => {
    const { status, stdout, stderr } = evaluate(wrong);
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `whomet: ${message}\n` });
  });

  it('names the gold that it cannot read, and where', () => {
    const broken = mkdtempSync(join(tmpdir(), 'whomet-gold-'));
    writeFileSync(join(broken, 'news.gold.json'), '{"people":[{"name":7}],"meetings":[]}');
    const { status, stderr } = evaluate(broken);
    rmSync(broken, { recursive: true });
    expect(status).toBe(2);
    expect(stderr).toMatch(/news\.gold\.json: people\.0\.name: .*expected string/u);
  });
});
