import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

/** What a client says first on a Bolt connection (the Bolt handshake specification). */
const boltMagic = Buffer.from([0x60, 0x60, 0xb0, 0x17]);

let listening = false;

/**
 * Makes Bolt connections that this process opens from now on send in one piece what is written to them in one turn. The
 * driver cuts a statement into pieces of 1,400 bytes and writes each by itself: as many system calls here and wake-ups in
 * Neo4j, which together cost more than all else that a short answer takes. Encrypted connections stay as the driver has them.
 */
export function sendStatementsInOneWrite(): void {
  if (listening) return;
  listening = true;
  subscribe('net.client.socket', (message) => {
    const { socket } = message as { socket: Socket };
    // Not before: connecting puts Node's own `write` back.
    socket.once('connect', () => watchFirstWrite(socket));
  });
}

function watchFirstWrite(socket: Socket): void {
  const { write } = socket;
  socket.write = (data: unknown, ...rest: never[]): boolean => {
    const speaksBolt = Buffer.isBuffer(data) && data.subarray(0, boltMagic.length).equals(boltMagic);
    if (speaksBolt) socket.write = corked(socket, write);
    else socket.write = write;
    return write.call(socket, data as never, ...rest);
  };
}

function corked(socket: Socket, write: Socket['write']): Socket['write'] {
  return (...piece: unknown[]): boolean => {
    if (socket.writableCorked === 0) {
      socket.cork();
      process.nextTick(() => socket.uncork());
    }
    return write.apply(socket, piece as never);
  };
}
