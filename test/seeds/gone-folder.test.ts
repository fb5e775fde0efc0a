import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkMounted, checkWasSeeded } from '../../seeds/check-withdrawal.js';
import { isFolderThere } from '../../seeds/folder-there.js';
import { isMounted, mountOf, mountsOf } from '../../seeds/mount-of.js';
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
  const told = (folder: string) => [{ source: { folder, file: 'a.txt', claims: '', resolution: '' } }];
  const seeded = (mounts: Record<string, string>) => ({ folders: Object.keys(mounts), mounts });
  const away = () => join(base, 'disk');

  it('is not withdrawn while that is not mounted, whatever folder in it or around it is named', () => {
    for (const folder of [news, join(news, 'summer'), base])
      expect(() => checkMounted(folder, told(join(news, 'summer')), seeded({ [news]: away() }))).toThrow(
        /was on a disk that was mounted at .*: mount it\. If that disk is not to come back, --withdraw --disk-gone/u,
      );
    expect(() => checkMounted(news, told(news), seeded({ [news]: mountOf(news) as string }))).not.toThrow();
  });

  it('does not keep what was on another, or what the graph tells from elsewhere by now', () => {
    const before = seeded({ [base]: '/', [news]: away() });
    for (const folder of [base, join(base, 'other')])
      expect(() => checkMounted(folder, told(join(base, 'other')), before)).not.toThrow();
    expect(() => checkMounted(news, told(join(base, 'other')), before)).not.toThrow();
  });

  it('is not called gone where its folder went with it', () => {
    expect(() => checkWasSeeded(news, told(news), seeded({ [news]: away() }), false)).toThrow(
      /There is no folder .*: .* was on a disk that was mounted at .* and is not now. Mount it and seed again/u,
    );
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

  it('is known by the folders that hold documents, those on other disks that are mounted in it by themselves', () => {
    const mountAt = (path: string) => (path.startsWith('/news/usb') ? '/news/usb' : '/');
    const mounts = (...paths: string[]) => mountsOf('/news', paths, mountAt);
    expect(mounts('/news/a.txt', '/news/2019/b.txt', '/news/usb/2018/c.txt')).toEqual({
      '/news': '/',
      '/news/usb': '/news/usb',
    });
    expect(mounts('/news/usb/c.txt')).toEqual({ '/news/usb': '/news/usb' });
    expect(mounts()).toEqual({});
  });
});

describe('what is remembered of a folder', () => {
  const home = () => join(base, 'home');
  const see = (folder: string, mounts: Record<string, string>, isWhole = true) =>
    remember(home(), { folder, mounts, isWhole, isEmpty: Object.keys(mounts).length === 0 }, 'review.yaml');

  it('is kept while it is not there, and forgotten with the folders in it when it is withdrawn', () => {
    const [other, summer] = [join(base, 'other'), join(news, 'summer')];
    for (const folder of [news, summer, other]) see(folder, { [folder]: '/' });
    expect(remembered(home())).toMatchObject({ folders: [news, summer, other], mounts: { [news]: '/' } });
    forget(home(), news);
    expect(remembered(home())).toEqual({ folders: [other], mounts: { [other]: '/' }, review: 'review.yaml' });
  });

  it('is the disk on which it was until all of it is somewhere else: the empty folder at which a disk is mounted is none', () => {
    see(news, { [news]: '/mnt/usb' });
    for (const mounts of [{}, { [news]: '/' }]) {
      see(news, mounts, false);
      expect(remembered(home()).mounts).toEqual({ [news]: '/mnt/usb' });
    }
    see(news, { [news]: '/' });
    expect(remembered(home()).mounts).toEqual({ [news]: '/' });
  });

  it('is nothing, once the graph tells nothing of it: review would look for its documents', () => {
    see(news, { [news]: '/' });
    see(news, {}, false);
    expect(remembered(home()).folders).toEqual([news]);
    see(news, {});
    expect(remembered(home())).toEqual({ folders: [], mounts: {}, review: 'review.yaml' });
  });

  it('is not taken for nothing where the file that says so is damaged', () => {
    see(news, { [news]: '/' });
    writeFileSync(join(home(), 'seeded.json'), '{"folders":');
    expect(() => remembered(home())).toThrow(/seeded\.json, which says .* is damaged: remove it/u);
  });
});
