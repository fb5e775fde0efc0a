import { type ChildProcess, fork } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';

/** How long Neo4j may take to close its databases before it is made to end. */
const graceMs = 10_000;

export interface SupervisedServer {
  readonly supervisorPid: number;
  /** The server's own process id; undefined where its command could not be run. */
  readonly serverPid: Promise<number | undefined>;
  readonly exited: Promise<void>;
  /** Aborted when `exited` resolves. */
  readonly ended: AbortSignal;
  stop(): Promise<void>;
  /** Lets this process end by itself (and so end the server) when it has nothing else to do. */
  unref(): void;
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
  const end = new AbortController();
  const exited = new Promise<void>((resolve) => {
    supervisor.once('exit', () => resolve());
    supervisor.once('error', () => resolve());
  }).then(() => end.abort());
  const serverPid = new Promise<number | undefined>((resolve) => {
    supervisor.once('message', (message: { pid: number }) => resolve(message.pid));
    exited.then(() => resolve(undefined));
  });
  endTogether(supervisor, serverPid);
  return {
    supervisorPid: supervisor.pid ?? 0,
    serverPid,
    exited,
    ended: end.signal,
    async stop() {
      supervisor.ref();
      if (supervisor.connected) supervisor.disconnect();
      await exited;
    },
    unref() {
      supervisor.unref();
      supervisor.channel?.unref();
    },
  };
}

/** A supervisor that is itself killed takes the server with it. */
async function endTogether(supervisor: ChildProcess, serverPid: Promise<number | undefined>): Promise<void> {
  const pid = await serverPid;
  supervisor.once('exit', (_code, signal) => {
    if (signal && pid !== undefined) kill(pid);
  });
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It had ended already.
  }
}
