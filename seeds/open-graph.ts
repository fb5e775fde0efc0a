import type { Database } from '../src/graph/database.js';
import type { Settings } from '../src/model/settings.js';
import type { Progress } from './progress-display.js';
import { projectFolder } from './project-folder.js';
import type { Shutdown } from './shutdown.js';

/** The database that the settings name, or a private Neo4j of whomet's own; what was opened is added to `shutdown`. */
export async function openGraph(
  settings: Settings,
  shutdown: Shutdown,
  onProgress: (progress: Progress) => void,
): Promise<{ database: Database; uri: string; exited: Promise<void> | undefined }> {
  const local = settings.neo4j ? undefined : await startPrivate(settings, shutdown, onProgress);
  const server = settings.neo4j ?? local;
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

async function startPrivate(settings: Settings, shutdown: Shutdown, onProgress: (progress: Progress) => void) {
  const { startLocalNeo4j } = await import('../src/graph/local-neo4j/start-local-neo4j.js');
  const local = await startLocalNeo4j({ home: settings.home, heap: settings.heap, projectFolder, onProgress });
  shutdown.add(() => local.stop());
  return local;
}
