import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether there is a Python 3.11 or newer that can make virtual environments. */
export async function hasPython(): Promise<boolean> {
  const check = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))';
  return run('python3', ['-c', check]).then(
    () => true,
    () => false,
  );
}

/**
 * Makes a virtual environment with the pinned packages and gives its folder. One that was made from the same
 * requirements by the same Python is used again.
 */
export async function pythonEnvironment(requirementsFile: string, cacheFolder: string): Promise<string> {
  const { stdout: version } = await run('python3', ['-VV']);
  const key = createHash('sha256')
    .update(version)
    .update(await readFile(requirementsFile))
    .digest('hex')
    .slice(0, 16);
  const folder = join(cacheFolder, key);
  const done = join(folder, 'complete');
  if (
    await access(done).then(
      () => true,
      () => false,
    )
  )
    return folder;
  await rm(folder, { recursive: true, force: true });
  await run('python3', ['-m', 'venv', folder]);
  const install = [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '--no-compile',
    '-r',
    requirementsFile,
  ];
  await run(join(folder, 'bin', 'python'), install);
  await writeFile(done, '');
  return folder;
}
