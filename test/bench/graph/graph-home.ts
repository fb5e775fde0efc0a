import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../seeds/project-folder.js';
import { applyConstraints } from '../../../src/graph/constraints-apply.js';
import { type Database, openDatabase } from '../../../src/graph/database.js';
import { type LocalNeo4j, startLocalNeo4j } from '../../../src/graph/local-neo4j/start-local-neo4j.js';
import { importCsv } from './import-graph.js';
import { syntheticGraph } from './synthetic-graph.js';
import { writeCsv } from './write-csv.js';

/** How a graph was loaded; seconds by the clock. */
export interface BulkLoad {
  readonly nodes: number;
  readonly relations: number;
  readonly csvSeconds: number;
  readonly importSeconds: number;
  readonly indexSeconds: number;
}

export interface GraphServer {
  readonly neo4j: LocalNeo4j;
  readonly database: Database;
  readonly load: BulkLoad;
  stop(): Promise<void>;
}

type Say = (line: string) => void;
const seconds = (since: number): number => Math.round((performance.now() - since) / 10) / 100;

/**
 * Starts a Neo4j whose home is in `folder`, with a synthetic graph of so many meetings. A graph that the folder holds
 * already, loaded in the same way, is used again.
 */
export async function startGraph(folder: string, meetings: number, say: Say): Promise<GraphServer> {
  const home = join(folder, `graph-${meetings}`);
  const note = join(home, 'load.json');
  const known = existsSync(note) ? (JSON.parse(readFileSync(note, 'utf8')) as BulkLoad) : undefined;
  const imported = known ?? (await importInto(home, meetings, say));
  const neo4j = await startLocalNeo4j({ home, projectFolder, heap: '2g', pageCache: '1g' });
  const { uri, username, password } = neo4j;
  const database = openDatabase({ uri, username, password });
  const begun = performance.now();
  await applyConstraints(database);
  const load = known ?? { ...imported, indexSeconds: seconds(begun) };
  if (!known) say(`${meetings} meetings: constraints and indexes in ${load.indexSeconds} s`);
  writeFileSync(note, JSON.stringify(load));
  const stop = async (): Promise<void> => {
    await database.close();
    await neo4j.stop();
  };
  return { neo4j, database, load, stop };
}

async function importInto(home: string, meetings: number, say: Say): Promise<Omit<BulkLoad, 'indexSeconds'>> {
  const csv = join(home, 'csv');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(csv, { recursive: true });
  const begun = performance.now();
  const files = writeCsv(syntheticGraph(meetings), csv);
  const [csvSeconds, written] = [seconds(begun), performance.now()];
  const { nodes, relations } = files.count;
  say(`${meetings} meetings: ${nodes} nodes and ${relations} relations written as CSV in ${csvSeconds} s`);
  await importCsv(files, home);
  const importSeconds = seconds(written);
  say(
    `${meetings} meetings: imported in ${importSeconds} s, ${Math.round((nodes + relations) / importSeconds)} a second`,
  );
  rmSync(csv, { recursive: true });
  return { nodes, relations, csvSeconds, importSeconds };
}
