import { existsSync, readFileSync } from 'node:fs';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { Decision, Subject } from '../src/model/decision.js';
import { WhometError } from '../src/model/error.js';
import { parseReviewEntry } from '../src/model/review-entry.js';

/** An entry with the very text of the file that holds it, the lines of comment before it included. */
export interface WrittenEntry {
  readonly text: string;
  readonly key?: string;
  readonly subjects: readonly Subject[];
  readonly decision: Decision | null;
  /** A person wrote a note, a comment or a name into it, so that it is not thrown away. */
  readonly touched: boolean;
}

export interface ReviewFile {
  /** What stands before the first entry. */
  readonly head: string;
  readonly entries: readonly WrittenEntry[];
  /** The text that was read; null where there is no such file. */
  readonly text: string | null;
}

/** The decisions of a review file, in its order; none where there is no such file. */
export const readDecisions = (file: string): Decision[] =>
  readReviewFile(file).entries.flatMap(({ decision }) => decision ?? []);

/** Throws INVALID_REVIEW that lists every problem, one a line: file, line, entry, reason. */
export function readReviewFile(file: string): ReviewFile {
  return existsSync(file) ? parseReview(readText(file), file) : { head: '', entries: [], text: null };
}

function readText(file: string): string {
  try {
    // A byte order mark is kept, since the text is compared with the file's later.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (cause) {
    const why =
      (cause as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'is not UTF-8' : 'cannot be read';
    throw new WhometError('INVALID_REVIEW', `${file}: ${why}; it must be a review file as whomet review writes it.`, {
      cause,
    });
  }
}

const opensEntry = /^-(?:\s|$)/u;

/**
 * A review file is a list whose entries begin with - in the first column, so that it can be cut into entries without being
 * understood: what a person wrote stays as it stands, byte for byte.
 */
export function parseReview(text: string, file: string): ReviewFile {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lines = text.slice(mark.length).split(/(?<=\n)/u);
  const starts = lines.flatMap((line, index) => (opensEntry.test(line) ? [withComments(lines, index)] : []));
  const problems: string[] = [];
  const head = lines.slice(0, starts[0]?.from ?? lines.length);
  const stray = head.findIndex((line) => line.trim() !== '' && !/^(?:#|---)/u.test(line));
  if (stray >= 0)
    problems.push(`${file}: line ${stray + 1}: must be a list whose entries begin with "- " in the first column`);
  const seen = new Map<string, number>();
  const entries = starts.map(({ from, at }, index) => {
    const own = lines.slice(from, starts[index + 1]?.from ?? lines.length).join('');
    const entry = readEntry(own, from, at, index, file);
    if ('problem' in entry) {
      problems.push(entry.problem);
      return { text: own, subjects: [], decision: null, touched: true };
    }
    const earlier = entry.key === undefined ? undefined : seen.get(entry.key);
    if (earlier !== undefined)
      problems.push(`${file}: line ${at + 1}: entry ${index + 1}: its key stands on line ${earlier} already; keep one`);
    if (entry.key !== undefined) seen.set(entry.key, at + 1);
    return entry;
  });
  if (problems.length > 0) {
    const what = `The review file ${file} has errors; nothing was decided and nothing written:`;
    throw new WhometError('INVALID_REVIEW', `${what}\n${problems.join('\n')}`, { details: { problems } });
  }
  return { head: mark + head.join(''), entries, text };
}

/** Comments in the first column, and empty lines, belong to the entry that follows; at the top of the file, to the head. */
function withComments(lines: readonly string[], at: number): { from: number; at: number } {
  let from = at;
  while (from > 0 && /^(?:#.*)?\s*$/u.test(lines[from - 1] ?? '')) from--;
  if (from > 0) return { from, at };
  const blank = lines.slice(0, at).findLastIndex((line) => line.trim() === '');
  return { from: blank + 1, at };
}

function readEntry(
  text: string,
  from: number,
  at: number,
  index: number,
  file: string,
): WrittenEntry | { problem: string } {
  const where = (line: number) => `${file}: line ${line}`;
  try {
    const [value, second] = load(text, { schema: CORE_SCHEMA }) as unknown[];
    if (second !== undefined) throw new TypeError('one entry is read as two');
    const parsed = parseReviewEntry(value);
    if ('problem' in parsed) {
      const line = lineOf(text, parsed.at, from, at);
      return { problem: `${where(line)}: entry ${index + 1}: ${parsed.problem}` };
    }
    const { decision, ...rest } = parsed.entry;
    const { by, note } = value as { by?: unknown; note?: unknown };
    const touched = Boolean(by) || Boolean(note) || /(?:^|\s)#/u.test(text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/gu, ''));
    return { ...rest, text, decision: decision && { ...decision, where: where(at + 1) }, touched };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // Where an entry holds more than one YAML document, that is said of no line.
    const { mark } = error as { mark?: YAMLException['mark'] };
    return { problem: `${where(mark ? from + mark.line + 1 : at + 1)}: entry ${index + 1}: ${error.reason}` };
  }
}

/** The line, counted from 1, that holds the key a problem is about; the entry's own where the key is not there. */
function lineOf(text: string, path: readonly string[], from: number, at: number): number {
  const [key = ''] = path;
  const found = text.split('\n').findIndex((line) => new RegExp(`^(?:- | {2})${key}\\s*:`, 'u').test(line));
  return found < 0 || key === '' ? at + 1 : from + found + 1;
}
