import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { settingVariables } from '../../src/model/settings.js';
import { commands, readme } from './readme.js';

const folder = new URL('../../', import.meta.url).pathname;
const { scripts } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as { scripts: Record<string, string> };

describe('README', () => {
  it('names the two commands, and every npm script that it names exists', () => {
    expect(commands).toEqual(expect.arrayContaining(['npm ci && npm start', 'npm ci && npm test']));
    const named = [...readme.matchAll(/npm (?:run )?(start|test|seed|facts|bench|evaluate|[a-z]+)(?=[\s`&]|$)/gmu)].map(
      ([, script = '']) => script,
    );
    for (const script of named.filter((name) => name !== 'ci')) expect(scripts, script).toHaveProperty(script);
  });

  it('shows commands of whomet that run as they stand', () => {
    const own = commands.filter((command) => command.startsWith('npx whomet '));
    expect(own.length).toBeGreaterThan(0);
    for (const command of own) {
      const { status, stdout } = spawnSync(command, { cwd: folder, shell: true, encoding: 'utf8' });
      expect(status, command).toBe(0);
      for (const line of stdout.trimEnd().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
    }
  });

  it('lists every setting with its default', () => {
    for (const { name, description, default: value } of settingVariables) {
      expect(readme).toContain(`| \`${name}\` | ${description} | ${value ? `\`${value}\`` : ''} |`);
    }
  });

  it('points only at files that exist', () => {
    const paths = [...readme.matchAll(/`((?:src|seeds|schema|test|notebooks|\.config)\/[\w./-]*)`/gu)].map(
      ([, path = '']) => path,
    );
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) expect(existsSync(`${folder}${path}`), path).toBe(true);
  });
});
