import { constants } from 'node:os';
import type { Database } from '../src/graph/database.js';
import type { Io } from './io.js';
import { openGraph } from './open-graph.js';
import { type ProgressDisplay, progressDisplay } from './progress-display.js';
import { settingsOf } from './settings-of.js';
import { onSignal, Shutdown } from './shutdown.js';

/**
 * Runs a command on the database of the settings, or on whomet's own, and gives the status to exit with. A signal breaks
 * it off, with the status of that signal.
 */
export async function inGraph(
  { env, stdout }: Io,
  command: (database: Database, display: ProgressDisplay) => Promise<number>,
): Promise<number> {
  const shutdown = new Shutdown();
  const display = progressDisplay(stdout);
  const stopped = new Promise<number>((resolve) => onSignal((signal) => resolve(128 + constants.signals[signal])));
  const run = async (): Promise<number> => {
    const { database } = await openGraph(settingsOf(env), shutdown, display.show);
    return command(database, display);
  };
  try {
    return await Promise.race([run(), stopped]);
  } finally {
    display.end();
    await shutdown.run();
  }
}
