import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { WhometError } from '../src/model/error.js';
import type { Settings } from '../src/model/settings.js';
import { checkPort } from '../src/server/listen.js';
import type { Ready } from './closing-block.js';
import { openGraph } from './open-graph.js';
import type { ProgressDisplay } from './progress-display.js';
import type { Shutdown } from './shutdown.js';

export interface Running extends Ready {
  /** Rejects when whomet's own Neo4j ends before it was asked to. */
  readonly lost: Promise<never>;
}

/**
 * Starts the database, loads the facts and starts the server; each is added to `shutdown` as soon as it runs. The schema is
 * prepared while the database starts, so that little is left to do afterwards.
 */
export async function bringUp(
  settings: Settings,
  shutdown: Shutdown,
  show: ProgressDisplay['show'],
  say: (line: string) => void,
): Promise<Running> {
  const begun = performance.now();
  await checkPort(settings.host, settings.port);
  const [graph, { loadSeeds, serve }] = await Promise.all([
    openGraph(settings, shutdown, show, { owns: true }),
    import('./serve.js').then(({ prepare }) => prepare(settings, say)),
  ]);
  await loadSeeds(graph.database, show);
  const server = await serve(graph.database, settings);
  shutdown.add(() => server.close());
  return {
    url: server.url,
    neo4jUri: graph.uri,
    ...(graph.exited ? { home: settings.home } : {}),
    seconds: (performance.now() - begun) / 1000,
    lost: lossOf(graph.exited, settings),
  };
}

function lossOf(exited: Promise<void> | undefined, { home }: Settings): Promise<never> {
  if (!exited) return new Promise(() => undefined);
  const lost = exited.then(() => {
    const log = join(home, 'neo4j', 'logs', 'neo4j.log');
    throw new WhometError(
      'DATABASE_UNAVAILABLE',
      `whomet's own Neo4j has ended; ${log} may say why. Start whomet again.`,
    );
  });
  // It also ends when it is stopped, and then nobody waits for this.
  lost.catch(() => undefined);
  return lost;
}
