import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../dist/src/cli.js', import.meta.url));

export interface RunningCli {
  readonly process: ChildProcess;
  readonly ended: Promise<{ status: number | null; stdout: string; stderr: string }>;
  /** What stdout holds once the pattern is in it; rejects when the command ends without. */
  until(pattern: RegExp): Promise<string>;
}

/** Runs the built command with an environment of its own: none of the variables that whomet reads are inherited. */
export function runCli(args: readonly string[], env: Record<string, string> = {}): RunningCli {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [cli, ...args], { env: { PATH, HOME, ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    child.once('close', (status) => resolve({ status, stdout, stderr }));
  });
  const until = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (pattern.test(stdout)) resolve(stdout);
      };
      child.stdout.on('data', look);
      look();
      ended.then(({ status }) => reject(new Error(`ended with ${status} before ${pattern}:\n${stdout}\n${stderr}`)));
    });
  return { process: child, ended, until };
}
