import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WhometError } from '../../src/model/error.js';
import type { Evaluation } from './evaluate-folder.js';
import { type Figures, falseHeldMeetings, figuresOf } from './figures.js';
import type { Tally } from './tally.js';

/** What extraction once reached on a folder of gold: its figures, and by document what it got wrong. */
export interface Recorded {
  readonly documents: number;
  readonly figures: Figures;
  readonly counts: Tally;
  readonly misses: Readonly<Record<string, readonly string[]>>;
}

export interface Change {
  /** As `people recall: 0.9811, recorded 0.9906`. */
  readonly worse: readonly string[];
  readonly better: readonly string[];
  /** Misses that are not in the record, with their sentences. */
  readonly newMisses: readonly string[];
}

export const recordFile = (folder: string): string => join(folder, 'figures.json');

export function recordOf({ documents, tally }: Evaluation): Recorded {
  const missed = documents.filter(({ misses }) => misses.length > 0);
  return {
    documents: documents.length,
    figures: figuresOf(tally),
    counts: tally,
    misses: Object.fromEntries(missed.map(({ name, misses }) => [name, misses.map(({ what }) => what)])),
  };
}

export function writeRecord(folder: string, evaluation: Evaluation): void {
  writeFileSync(recordFile(folder), `${JSON.stringify(recordOf(evaluation), null, 2)}\n`);
}

/** Undefined where nothing was recorded. */
export function readRecord(folder: string): Recorded | undefined {
  const file = recordFile(folder);
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Recorded;
  } catch (cause) {
    throw new WhometError('BAD_USER_INPUT', `${file}: is no JSON. Record the figures anew with --record.`, { cause });
  }
}

export function changeSince(recorded: Recorded, evaluation: Evaluation): Change {
  const now = figuresOf(evaluation.tally);
  const said = (figure: string) => `${figure}: ${now[figure]}, recorded ${recorded.figures[figure] ?? 'nothing'}`;
  const gain = (figure: string) => {
    const difference = (now[figure] ?? 0) - (recorded.figures[figure] ?? Number.NEGATIVE_INFINITY);
    return figure === falseHeldMeetings ? -difference : difference;
  };
  const figures = Object.keys(now);
  const newMisses = evaluation.documents.flatMap(({ name, misses }) =>
    misses
      .filter(({ what }) => !recorded.misses[name]?.includes(what))
      .map(({ what, sentences }) => [`${name}: ${what}`, ...sentences.map((each) => `    ${each}`)].join('\n')),
  );
  return {
    worse: figures.filter((figure) => gain(figure) < 0).map(said),
    better: figures.filter((figure) => gain(figure) > 0).map(said),
    newMisses,
  };
}
