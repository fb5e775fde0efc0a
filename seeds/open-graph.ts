import type { Database } from '../src/graph/database.js';
import type { Settings } from '../src/model/settings.js';
import type { Progress } from './progress-display.js';
import { projectFolder } from './project-folder.js';
import type { Shutdown } from './shutdown.js';

/**
 * The database that the settings name, or a private Neo4j of whomet's own; what was opened is added to `shutdown`. With
 * `owns` the private one is started here and others may use it meanwhile; else one that runs already is used.
 */
export async function openGraph(
  settings: Settings,
  shutdown: Shutdown,
  onProgress: (progress: Progress) => void,
  { owns = false }: { readonly owns?: boolean } = {},
): Promise<{ database: Database; uri: string; exited: Promise<void> | undefined }> {
  const given = settings.neo4j ?? (owns ? undefined : await running(settings));
  const local = given ? undefined : await startPrivate(settings, shutdown, onProgress, owns);
  const server = given ?? local;
  if (!server) throw new Error('there is neither a private Neo4j nor the address of another');
  const { openDatabase } = await import('../src/graph/database.js');
  const { uri, username, password } = server;
  const database = openDatabase({
    uri,
    username,
    password,
    ...(settings.database === undefined ? {} : { database: settings.database }),
  });
  shutdown.add(() => database.close());
  await database.verify();
  return { database, uri, exited: local?.exited };
}

async function running({ home }: Settings) {
  const { runningNeo4j } = await import('../src/graph/local-neo4j/running-neo4j.js');
  return runningNeo4j(home);
}

async function startPrivate(
  { home, heap }: Settings,
  shutdown: Shutdown,
  onProgress: (progress: Progress) => void,
  shared: boolean,
) {
  const { startLocalNeo4j } = await import('../src/graph/local-neo4j/start-local-neo4j.js');
  const local = await startLocalNeo4j({ home, heap, projectFolder, onProgress, shared });
  shutdown.add(() => local.stop());
  return local;
}
