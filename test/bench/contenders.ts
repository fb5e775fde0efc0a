import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own. */
export interface Contender {
  readonly url: string;
  stop(): void;
}

export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

/** Starts a server file with the Neo4j given in its environment, as in production. */
export async function startContender(file: string, { uri, username, password }: Neo4jAddress): Promise<Contender> {
  const neo4j = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const child = spawn(process.execPath, [fileURLToPath(new URL(file, import.meta.url))], {
    env: { ...process.env, ...neo4j, NODE_ENV: 'production' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const url = await firstLine(child, file);
  return { url: (JSON.parse(url) as { url: string }).url, stop: () => void child.kill() };
}

function firstLine(child: ChildProcess, file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status) => reject(new Error(`${file} ended with status ${status}`)));
    if (child.stdout) createInterface({ input: child.stdout }).once('line', resolve);
  });
}
