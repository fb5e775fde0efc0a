import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeWhole } from '../../seeds/write-whole.js';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whomet-whole-'));
  file = join(folder, 'list.txt');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('puts the content in the place of what was there, and leaves nothing beside it', () => {
  writeFileSync(file, 'before');
  writeWhole(file, 'after', { isLasting: true });
  expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['after', ['list.txt']]);
});

it('leaves the file as it was, and nothing beside it, where the check says no', () => {
  writeFileSync(file, 'before');
  const check = () => {
    throw new Error('no');
  };
  expect(() => writeWhole(file, 'after', { check })).toThrow('no');
  expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['before', ['list.txt']]);
});

it('leaves nothing behind where the place is taken by a folder', () => {
  mkdirSync(file);
  expect(() => writeWhole(file, 'after')).toThrow();
  expect(readdirSync(folder)).toEqual(['list.txt']);
});

it('makes the folder only where it is asked to', () => {
  const deep = join(folder, 'ab', 'list.txt');
  expect(() => writeWhole(deep, 'after')).toThrow(/ENOENT/u);
  writeWhole(deep, 'after', { makesFolder: true });
  expect(readFileSync(deep, 'utf8')).toBe('after');
});
