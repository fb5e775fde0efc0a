import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import envPaths from 'env-paths';
import { projectFolder } from '../../../seeds/project-folder.js';
import { fetchJars } from '../../../src/graph/local-neo4j/fetch-jars.js';
import { findJava } from '../../../src/graph/local-neo4j/find-java.js';
import { arrayDelimiter, type CsvFiles } from './write-csv.js';

/** Fills the empty local Neo4j of the home with neo4j-admin, which its jars hold; it must not be running. */
export async function importCsv(files: CsvFiles, home: string): Promise<void> {
  const folder = join(home, 'neo4j');
  for (const name of ['conf', 'data', 'logs']) mkdirSync(join(folder, name), { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, 'conf', 'neo4j.conf'), '', { flag: 'a', mode: 0o600 });
  const java = await findJava(process.env);
  const jars = await fetchJars({
    pom: join(projectFolder, 'src', 'graph', 'local-neo4j', 'pom.xml'),
    cacheFolder: envPaths('whomet', { suffix: '' }).cache,
    env: process.env,
    onProgress: () => undefined,
  });
  const labelled = (label: string) => (label === 'Name' ? label : `Entity:${label}`);
  const args = [
    ...['-Xmx2g', '-XX:+UseParallelGC', '-cp', `${jars}/*`, 'org.neo4j.cli.AdminTool', 'database', 'import', 'full'],
    ...files.nodes.map(([label, path]) => `--nodes=${labelled(label)}=${path}`),
    ...files.relations.map(([type, path]) => `--relationships=${type}=${path}`),
    ...[`--array-delimiter=U+${arrayDelimiter.charCodeAt(0).toString(16).padStart(4, '0')}`, '--overwrite-destination'],
    ...['--read-buffer-size=16m', '--max-off-heap-memory=2g', `--report-file=${join(folder, 'logs', 'import.report')}`],
    'neo4j',
  ];
  const env = { ...process.env, NEO4J_HOME: folder, NEO4J_CONF: join(folder, 'conf') };
  const child = spawn(java, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const keep = (chunk: Buffer): void => {
    said = `${said}${chunk}`.slice(-4000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const status = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (status !== 0) throw new Error(`neo4j-admin ended with status ${status}:\n${said}`);
}
