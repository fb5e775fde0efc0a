import { performance } from 'node:perf_hooks';
import { WhometError } from '../src/model/error.js';
import type { Settings } from '../src/model/settings.js';
import type { Ready } from './closing-block.js';
import { openGraph } from './open-graph.js';
import type { Progress } from './progress-display.js';
import type { Shutdown } from './shutdown.js';

export interface Running extends Ready {
  /** Rejects when the private Neo4j ends by itself. */
  readonly lost: Promise<never>;
}

/**
 * Starts the database, loads the facts and starts the server; each is added to `shutdown` as soon as it runs. While the
 * database starts, the schema is prepared: what is left to do after it takes a moment.
 */
export async function bringUp(
  settings: Settings,
  shutdown: Shutdown,
  onProgress: (progress: Progress) => void,
  say: (line: string) => void,
): Promise<Running> {
  const begun = performance.now();
  const { checkPort } = await import('../src/server/listen.js');
  await checkPort(settings.host, settings.port);
  const [graph, { seedFacts, serve }] = await Promise.all([
    openGraph(settings, shutdown, onProgress),
    import('./serve.js'),
  ]);
  await seedFacts(graph.database, onProgress, say);
  const server = await serve(graph.database, settings, say);
  shutdown.add(() => server.close());
  return {
    url: server.url,
    neo4jUri: graph.uri,
    ...(graph.exited ? { home: settings.home } : {}),
    seconds: (performance.now() - begun) / 1000,
    lost: graph.exited ? graph.exited.then(neo4jIsGone) : new Promise<never>(() => undefined),
  };
}
