import { createServer, type Server } from 'node:http';
import { WhometError } from '../model/error.js';

/** Binds the server; a port in use, a forbidden one or an address of another machine is said with the variable to change. */
export async function listen(server: Server, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => reject(explain(error, host, port));
    server.once('error', fail);
    server.listen({ host, port }, () => {
      server.off('error', fail);
      resolve();
    });
  });
}

/** Throws at once what `listen` would throw later, after a database was started for nothing. */
export async function checkPort(host: string, port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, host, port);
  await new Promise((resolve) => probe.close(resolve));
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const said = (message: string): WhometError => new WhometError('BAD_USER_INPUT', message, { cause: error });
  switch (error.code) {
    case 'EADDRINUSE':
      return said(
        `Port ${port} on ${host} is in use, perhaps by another whomet. Stop that program, or set PORT to another port (PORT=${port === 65535 ? 4000 : port + 1}).`,
      );
    case 'EACCES':
      return said(`This user may not open port ${port} on ${host}. Set PORT to a port above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return said(
        `HOST is "${host}", which is no address of this machine. Set HOST to 127.0.0.1, or to 0.0.0.0 for all.`,
      );
    default:
      return error;
  }
}
