import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/** Hands out the files of one folder; answers false where it has none of that name. */
export type StaticFiles = (request: IncomingMessage, response: ServerResponse, name: string) => Promise<boolean>;

/**
 * Serves a folder that does not change while the server runs. Names are looked up in the list read at the start, so that no
 * name leads out of the folder. Files under assets/ carry a hash of their content in their name and may be kept for good.
 */
export async function staticFiles(folder: string): Promise<StaticFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const names = new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .split(sep)
          .join('/'),
      ),
  );
  const compressed = new Map<string, Promise<Buffer>>();

  return async (request, response, name) => {
    if (!names.has(name)) return false;
    const file = join(folder, name);
    response.setHeader('Content-Type', contentTypes[extname(name)] ?? 'application/octet-stream');
    response.setHeader(
      'Cache-Control',
      name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    response.setHeader('Vary', 'Accept-Encoding');
    let bytes: Buffer;
    if (/\bgzip\b/u.test(String(request.headers['accept-encoding'] ?? ''))) {
      const known = compressed.get(name) ?? readFile(file).then((content) => compress(content));
      compressed.set(name, known);
      bytes = await known;
      response.setHeader('Content-Encoding', 'gzip');
    } else {
      bytes = await readFile(file);
    }
    response.writeHead(200, { 'Content-Length': bytes.length });
    response.end(request.method === 'HEAD' ? undefined : bytes);
    return true;
  };
}
