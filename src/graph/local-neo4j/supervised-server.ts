import { type ChildProcess, fork } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';

/** How long Neo4j may take to close its databases before it is made to end. */
const graceMs = 10_000;

export interface SupervisedServer {
  readonly supervisorPid: number;
  /** The server's own process id; rejects where its command cannot be run. */
  readonly serverPid: Promise<number>;
  readonly exited: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Runs the command under supervise.mjs, which ends it when this process ends, however this process ends. Both are out
 * of this process's group, so that a Ctrl-C reaches them only through an orderly stop.
 */
export function startSupervised(
  folder: string,
  command: readonly string[],
  options: { consoleFile: string; env: Readonly<Record<string, string | undefined>> },
): SupervisedServer {
  const console = openSync(options.consoleFile, 'w', 0o600);
  const supervisor = fork(join(folder, 'supervise.mjs'), [String(graceMs), ...command], {
    detached: true,
    execArgv: [],
    env: { ...options.env },
    stdio: ['ignore', console, console, 'ipc'],
  });
  closeSync(console);
  const exited = new Promise<void>((resolve) => {
    supervisor.once('exit', () => resolve());
    supervisor.once('error', () => resolve());
  });
  const serverPid = new Promise<number>((resolve, reject) => {
    supervisor.once('message', (message: { pid: number }) => resolve(message.pid));
    exited.then(() => reject(new Error('the supervisor ended before the server began')));
  });
  endTogether(supervisor, serverPid);
  return {
    supervisorPid: supervisor.pid ?? 0,
    serverPid,
    exited,
    async stop() {
      supervisor.ref();
      if (supervisor.connected) supervisor.disconnect();
      await exited;
    },
  };
}

/** A supervisor that is itself killed takes the server with it. */
function endTogether(supervisor: ChildProcess, serverPid: Promise<number>): void {
  serverPid.then(
    (pid) =>
      supervisor.once('exit', (_code, signal) => {
        if (signal) kill(pid);
      }),
    () => undefined,
  );
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It had ended already.
  }
}
