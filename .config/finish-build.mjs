// After tsc: makes the command executable, lets `npx whomet` find it, and bundles GraphiQL, unless nothing that goes
// into the bundle has changed.
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'src/explorer/graphiql');
const bundle = join(root, 'dist/explorer/graphiql');
const config = join(root, '.config/graphiql.vite.config.ts');

chmodSync(join(root, 'dist/src/cli.js'), 0o755);
// npm links the commands of dependencies alone, not the project's own.
const commands = join(root, 'node_modules/.bin');
if (process.platform !== 'win32' && existsSync(commands)) {
  rmSync(join(commands, 'whomet'), { force: true });
  symlinkSync('../../dist/src/cli.js', join(commands, 'whomet'));
}

const inputs = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();
const hash = createHash('sha256');
for (const file of [...inputs, config, join(root, 'package-lock.json')]) {
  hash.update(`${file.slice(root.length)}\0`).update(readFileSync(file)).update('\0');
}
const fingerprint = hash.digest('hex');
const stamp = join(root, 'dist/explorer/graphiql.sha256');

const isFresh =
  existsSync(join(bundle, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint;
if (!isFresh) {
  const { build } = await import('vite');
  await build({ configFile: config, logLevel: 'warn' });
  writeFileSync(stamp, fingerprint);
}
