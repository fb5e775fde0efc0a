import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkMounted, checkWasSeeded } from '../../seeds/check-withdrawal.js';
import { isFolderThere } from '../../seeds/folder-there.js';
import { isMounted, mountOf } from '../../seeds/mount-of.js';
import { forget, remember, remembered } from '../../seeds/remembered.js';

let base: string;
let news: string;
beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'whomet-gone-')));
  news = join(base, 'disk', 'news');
  mkdirSync(news, { recursive: true });
});
afterEach(() => rmSync(base, { recursive: true }));

describe('a folder', () => {
  it('is there, or is gone with what it was in or without', () => {
    expect(isFolderThere(news)).toBe(true);
    rmSync(news, { recursive: true });
    expect(isFolderThere(news)).toBe(false);
    rmSync(join(base, 'disk'), { recursive: true });
    expect(isFolderThere(news)).toBe(false);
  });

  it('is not taken for gone where a link on the way leads nowhere, or round in a circle', () => {
    renameSync(join(base, 'disk'), join(base, 'elsewhere'));
    symlinkSync(join(base, 'away'), join(base, 'disk'));
    expect(() => isFolderThere(news)).toThrow(/disk is a link to nothing that can be reached/u);
    expect(() => isFolderThere(join(base, 'disk'))).toThrow(/disk is a link to nothing that can be reached/u);
    rmSync(join(base, 'disk'));
    symlinkSync(join(base, 'disk'), join(base, 'disk'));
    expect(() => isFolderThere(news)).toThrow(/cannot be reached \(ELOOP\)/u);
  });

  it('is not taken for gone where a file is in its place or on the way to it', () => {
    rmSync(news, { recursive: true });
    writeFileSync(news, '');
    for (const path of [news, join(news, 'summer')]) expect(() => isFolderThere(path)).toThrow(/There is no folder/u);
  });
});

describe('a folder that is gone', () => {
  const source = { folder: '/news/2019', file: 'a.txt', claims: '', resolution: '' };

  it('can be withdrawn if the graph tells of it, or if it was seeded', () => {
    expect(() => checkWasSeeded('/news', [{ source }], undefined, true)).not.toThrow();
    expect(() => checkWasSeeded('/news', [], { folders: ['/news'], mounts: {} }, true)).not.toThrow();
    expect(() => checkWasSeeded('/newspaper', [{ source }], undefined, true)).toThrow(
      /There is no folder \/newspaper:/u,
    );
  });

  it('is an error that says how, where nobody said that it is to be withdrawn', () => {
    expect(() => checkWasSeeded('/news', [{ source }], undefined, false)).toThrow(
      /any more; --withdraw takes .*\(1\)/u,
    );
  });
});

describe('what was on a disk', () => {
  it('is not withdrawn while that is not mounted', () => {
    const seeded = (mount: string) => ({ folders: [news], mounts: { [news]: mount } });
    expect(() => checkMounted(news, seeded(mountOf(news) as string))).not.toThrow();
    for (const folder of [news, join(news, 'summer'), base])
      expect(() => checkMounted(folder, seeded(join(base, 'disk')))).toThrow(/was on a disk that was mounted at/u);
    expect(() => checkMounted(join(base, 'other'), seeded(join(base, 'disk')))).not.toThrow();
  });

  it('is mounted where the device changes on the way up', () => {
    const devices = new Map([
      ['/', 1],
      ['/mnt', 1],
      ['/mnt/usb', 2],
      ['/mnt/usb/news', 2],
    ]);
    const mount = (path: string) => mountOf(path, (at) => devices.get(at));
    expect(['/mnt/usb/news', '/mnt/usb', '/mnt', '/gone'].map(mount)).toEqual(['/mnt/usb', '/mnt/usb', '/', undefined]);
    expect([isMounted('/'), isMounted(news)]).toEqual([true, false]);
  });
});

it('remembers a folder that is not there for the moment, and forgets it with those in it when it is withdrawn', () => {
  const home = join(base, 'home');
  const [other, summer] = [join(base, 'other'), join(news, 'summer')];
  for (const folder of [news, summer, other]) remember(home, folder, 'review.yaml');
  expect(remembered(home)).toMatchObject({ folders: [news, summer, other], mounts: { [news]: mountOf(news) } });
  forget(home, news);
  expect(remembered(home)).toEqual({ folders: [other], mounts: {}, review: 'review.yaml' });
});
