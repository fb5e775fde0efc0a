import { bringUp } from './bring-up.js';
import { closingBlock } from './closing-block.js';
import type { Io } from './io.js';
import { progressDisplay } from './progress-display.js';
import { settingsOf } from './settings-of.js';
import { onSignal, Shutdown } from './shutdown.js';

/**
 * Brings up everything, says where it is, and stops it when a signal asks for that. Gives the status to exit with. What a
 * signal finds half started ends with this process, so that the caller has to exit.
 */
export async function start({ env, stdout, stderr }: Io): Promise<number> {
  const settings = settingsOf(env);
  const shutdown = new Shutdown();
  const display = progressDisplay(stderr);
  const say = (line: string): void => {
    stderr.write(`${line}\n`);
  };
  const asked = new Promise<undefined>((resolve) => onSignal(() => resolve(undefined)));
  try {
    const running = await Promise.race([bringUp(settings, shutdown, display.show, say), asked]);
    display.end();
    if (running) {
      stdout.write(closingBlock(running));
      await Promise.race([running.lost, asked]);
    }
    say('Stopping. Ctrl-C again ends it at once.');
  } finally {
    display.end();
    await shutdown.run();
  }
  return 0;
}
