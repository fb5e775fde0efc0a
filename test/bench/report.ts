import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { basename } from 'node:path';
import type { Measured } from './bench-graph.js';
import { chartOf } from './chart.js';
import { rowTable, targetTable } from './table.js';
import type { Target } from './targets.js';

interface Report extends Measured {
  readonly targets: readonly Target[];
  readonly command: string;
}

/** Writes a page (Markdown) of what was measured, where and how, and its chart beside it. */
export function writeReport({ rows, loads, targets, command }: Report, file: string): void {
  const chart = `${file.replace(/\.md$/u, '')}.svg`;
  writeFileSync(chart, chartOf(rows));
  const [processor] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  const loaded = [...loads].map(([meetings, { nodes, relations, csvSeconds, importSeconds, indexSeconds }]) => {
    const rate = Math.round((nodes + relations) / importSeconds).toLocaleString('en');
    return `- ${meetings.toLocaleString('en')} meetings are ${nodes.toLocaleString('en')} nodes and ${relations.toLocaleString('en')} relations: written as CSV in ${csvSeconds} s, imported in ${importSeconds} s (${rate} a second), indexed in ${indexSeconds} s`;
  });
  writeFileSync(
    file,
    `# How fast whomet answers

Ten reference operations on synthetic graphs in the shape of the real one, each asked of whomet, of Cypher written by hand
through neo4j-driver (raw), of a bare node:http handler around that (bare), and of @neo4j/graphql 7 (peer) where it can
express them. All answers were compared byte for byte before anything was timed, maps with their keys sorted.

What is asked about is planted alike in graphs of every size, so that answers are of one size: only the graph around them
grows, in which a few people, issues and places come up in a large part of all meetings.

Written by \`${command}\` on ${day}: ${cpus().length} × ${processor?.model.trim()}, ${gigabytes} GB, Node.js ${process.versions.node},
Neo4j 5.26 with 2 GB of heap and 1 GB of page cache, everything on one machine. Contenders take turns of a few seconds, and
a ratio is of one turn, so that other work on the machine touches all of them alike; milliseconds are of this machine alone.

## Against the targets

${targetTable(targets)}

## Operations

![p50 by operation and size](${basename(chart)})

${rowTable(rows)}

\`raw p50\` and \`raw p95\` are those of the Cypher by hand in one process. \`bare\` and \`peer\` are requests a second. \`to raw\` is
whomet's dbHits over those by hand (less is better), \`to peer\` and \`to bare\` are whomet's requests a second over theirs
(more is better).

## Loading

${loaded.join('\n')}
`,
  );
}
