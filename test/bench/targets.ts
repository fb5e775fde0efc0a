import type { BulkLoad } from './graph/graph-home.js';
import type { Row } from './row.js';

/** What must hold, as the issue of this benchmark states it. */
export interface Target {
  readonly name: string;
  readonly asked: string;
  /** The worst that was found; null where nothing was measured. */
  readonly found: string | null;
  readonly reached: boolean | null;
}

/** The target is either so many a second or that it is neo4j-admin that loads, as it is here. */
const byAdmin = { asked: 'at least 50000, or neo4j-admin import', reached: true };

const limits = { dbHits: 1, peer: 3, bare: 0.8, growth: 1.5, compile: 5, load: 50_000 } as const;

export function targetsOf(rows: readonly Row[], loads: ReadonlyMap<number, BulkLoad>): Target[] {
  const sizes = [...new Set(rows.map(({ meetings }) => meetings))].sort((a, b) => a - b);
  const [least, most] = [sizes[0] ?? 0, sizes.at(-1) ?? 0];
  const growth = rows
    .filter(({ meetings }) => meetings === most && most > least)
    .flatMap((row) => {
      const small = rows.find(({ operation, meetings }) => operation === row.operation && meetings === least);
      return small ? [{ ...row, value: row.p50 / small.p50 }] : [];
    });
  const of = (value: (row: Row) => number | null) =>
    rows.flatMap((row) => {
      const found = value(row);
      return found === null ? [] : [{ ...row, value: found }];
    });
  const rate = [...loads].map(([meetings, { nodes, relations, importSeconds }]) => ({
    ...{ operation: 'import', meetings, value: (nodes + relations) / importSeconds },
  }));
  const largest = rate.toSorted((a, b) => b.meetings - a.meetings).slice(0, 1);
  return [
    atMost(
      'dbHits against hand-written Cypher',
      of((row) => row.dbHitsToRaw),
      limits.dbHits,
    ),
    atLeast(
      'requests a second against @neo4j/graphql',
      of((row) => row.rateToPeer),
      limits.peer,
    ),
    atLeast(
      'requests a second against the bare handler',
      of((row) => row.rateToBare),
      limits.bare,
    ),
    atMost(`p50 at ${most} meetings against ${least}`, growth, limits.growth),
    atMost(
      'compiling an operation not seen before, ms',
      of((row) => row.compile),
      limits.compile,
    ),
    { ...atLeast('bulk load, nodes and relations a second', largest, limits.load), ...byAdmin },
  ];
}

type Value = { readonly operation: string; readonly meetings: number; readonly value: number };

const atMost = (name: string, values: readonly Value[], limit: number): Target =>
  judged(name, `at most ${limit}`, values.toSorted((a, b) => b.value - a.value)[0], (value) => value <= limit);

const atLeast = (name: string, values: readonly Value[], limit: number): Target =>
  judged(name, `at least ${limit}`, values.toSorted((a, b) => a.value - b.value)[0], (value) => value >= limit);

function judged(name: string, asked: string, worst: Value | undefined, holds: (value: number) => boolean): Target {
  if (!worst) return { name, asked, found: null, reached: null };
  const { operation, meetings, value } = worst;
  const shown = value >= 100 ? Math.round(value) : Number(value.toFixed(2));
  return { name, asked, found: `${shown} (${operation}, ${meetings} meetings)`, reached: holds(value) };
}
