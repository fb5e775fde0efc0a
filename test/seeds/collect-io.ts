import { Writable } from 'node:stream';
import type { Io } from '../../seeds/io.js';

/** What a command is given to talk to, with what it said. */
export function collectIo(): Io & { readonly said: { stdout: string; stderr: string } } {
  const said = { stdout: '', stderr: '' };
  const into = (name: keyof typeof said) =>
    new Writable({
      write(chunk, _, done) {
        said[name] += String(chunk);
        done();
      },
    });
  return { env: {}, stdout: into('stdout'), stderr: into('stderr'), said };
}
