import { expect, test } from 'vitest';
import { Shutdown } from '../../seeds/shutdown.js';

test('what was started last is stopped first, once', async () => {
  const stopped: string[] = [];
  const shutdown = new Shutdown();
  shutdown.add(async () => void stopped.push('database'));
  shutdown.add(async () => void stopped.push('server'));
  await shutdown.run();
  await shutdown.run();
  expect(stopped).toEqual(['server', 'database']);
});

test('a step that fails keeps no other from running, and is told', async () => {
  let stopped = false;
  const shutdown = new Shutdown();
  shutdown.add(async () => {
    stopped = true;
  });
  shutdown.add(() => Promise.reject(new Error('the server would not close')));
  await expect(shutdown.run()).rejects.toThrow('the server would not close');
  expect(stopped).toBe(true);
});
