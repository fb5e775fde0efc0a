import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/**
 * One address that leads to a server whose port changes from start to start. Closing the way ends every connection and
 * refuses new ones, as an address does when the server behind it is gone.
 */
export class Forwarder {
  readonly #connections = new Set<Socket>();
  #targetPort = 0;
  readonly #server = createServer((incoming) => {
    const outgoing = connect(this.#targetPort, '127.0.0.1');
    for (const socket of [incoming, outgoing]) {
      this.#connections.add(socket);
      socket.on('close', () => this.#connections.delete(socket));
      socket.on('error', () => undefined);
    }
    incoming.on('close', () => outgoing.destroy());
    outgoing.on('close', () => incoming.destroy());
    incoming.pipe(outgoing).pipe(incoming);
  });
  #port = 0;

  get uri(): string {
    return `bolt://127.0.0.1:${this.#port}`;
  }

  /** Opens the way to a server; its first port is kept ever after. */
  async open(targetUri: string): Promise<void> {
    this.#targetPort = Number(new URL(targetUri).port);
    await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#connections) socket.destroy();
    await closed;
  }
}
