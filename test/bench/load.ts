import { createRequire } from 'node:module';

/** What one contender did in one round. */
export interface Round {
  /** Of each answer. */
  readonly milliseconds: readonly number[];
  readonly perSecond: number;
}

const connections = 8;

type Autocannon = (
  options: object,
  done: (error: Error | null, result: { non2xx: number; errors: number; timeouts: number }) => void,
) => {
  on(event: 'response', listener: (client: object, status: number, bytes: number, ms: number) => void): unknown;
};

/** Sends one request so many times, on 8 connections. Throws where any answer is not 200. */
export function load(url: string, body: string, amount: number): Promise<Round> {
  const autocannon = createRequire(new URL('./peer/package.json', import.meta.url))('autocannon') as Autocannon;
  const milliseconds: number[] = [];
  const begun = performance.now();
  let last = begun;
  return new Promise((resolve, reject) => {
    const request = { url, method: 'POST', headers: { 'content-type': 'application/json' }, body };
    const running = autocannon({ ...request, connections, amount, timeout: 60 }, (error, result) => {
      if (error) return reject(error);
      const bad = result.non2xx + result.errors + result.timeouts;
      if (bad > 0) return reject(new Error(`${bad} requests failed at ${url} (${JSON.stringify(result)}):\n${body}`));
      resolve({ milliseconds, perSecond: (milliseconds.length * 1000) / (last - begun) });
    });
    running.on('response', (_client, _status, _bytes, ms) => {
      milliseconds.push(ms);
      last = performance.now();
    });
  });
}

/** As `load`, for a question that this process asks itself. */
export async function loadByHand(ask: () => Promise<unknown>, amount: number): Promise<Round> {
  const milliseconds: number[] = [];
  const begun = performance.now();
  let left = amount;
  const one = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const sent = performance.now();
      await ask();
      milliseconds.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  return { milliseconds, perSecond: (milliseconds.length * 1000) / (performance.now() - begun) };
}
