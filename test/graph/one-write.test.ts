import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendStatementsInOneWrite } from '../../src/graph/one-write.js';

const server = createServer();
const handshake = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 0, 0, 5]);
const pieces = ['一'.repeat(400), '二'.repeat(400), '三'];

beforeAll(async () => {
  sendStatementsInOneWrite();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => server.close());

async function connected(): Promise<{ here: Socket; there: Promise<string> }> {
  const there = once(server, 'connection').then(([socket]) => text(socket as Socket));
  const here = connect((server.address() as AddressInfo).port, '127.0.0.1');
  await once(here, 'connect');
  return { here, there };
}

test('what one turn writes to Neo4j waits for the end of the turn and arrives whole', async () => {
  const { here, there } = await connected();
  here.write(handshake);
  for (const piece of pieces) here.write(piece);
  const waiting = [here.writableCorked, here.writableLength];
  await new Promise((resolve) => setImmediate(resolve));
  here.end();
  expect(waiting).toEqual([1, pieces.join('').length]);
  expect(here.writableCorked).toBe(0);
  expect((await there).slice(-801)).toBe(pieces.join(''));
});

test('what is written just before the end arrives, too', async () => {
  const { here, there } = await connected();
  here.write(handshake);
  here.write('GOODBYE');
  here.end();
  expect((await there).endsWith('GOODBYE')).toBe(true);
});

test('a connection to anything else stays as Node has it', async () => {
  const { here, there } = await connected();
  here.write('GET / HTTP/1.1\r\n');
  here.write('\r\n');
  expect(here.writableCorked).toBe(0);
  here.end();
  expect(await there).toBe('GET / HTTP/1.1\r\n\r\n');
});
