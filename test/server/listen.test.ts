import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkPort } from '../../src/server/listen.js';

const other = createServer();
let port: number;

beforeAll(async () => {
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  port = (other.address() as AddressInfo).port;
});

afterAll(() => new Promise((resolve) => other.close(resolve)));

test('a port in use is said with the variable that changes it', async () => {
  await expect(checkPort('127.0.0.1', port)).rejects.toMatchObject({
    name: 'WhometError',
    code: 'BAD_USER_INPUT',
    message: expect.stringMatching(new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is in use.*set PORT`, 'u')),
  });
});

test('an address of another machine is said with the variable that changes it', async () => {
  await expect(checkPort('192.0.2.1', 0)).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining('Set HOST to'),
  });
});

test('a free port passes and is free afterwards', async () => {
  await checkPort('127.0.0.1', 0);
});
