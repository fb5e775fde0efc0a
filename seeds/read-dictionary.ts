import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The dictionary of Chinese words that jieba comes with: a word a line, its count and its part of speech. */
export const readDictionary = (): string =>
  readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'), 'utf8');
