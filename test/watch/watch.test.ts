import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { type Change, type Scope, type Watching, watch } from '../../src/watch/index.js';
import type { WatchFolder } from '../../src/watch/watcher.js';
import { folderOf, put } from '../folder.js';

const open: Array<Watching> = [];

afterEach(async () => {
  for (const watching of open.splice(0)) await watching.close();
});

/** The scope of a site in a folder. */
function scopeOf(root: string, articles = 'articles'): Scope {
  return {
    config: [join(root, 'newsgen.config.json')],
    folders: [join(root, articles)],
    output: [join(root, 'dist'), join(root, '.newsgen')],
  };
}

/** Watches a folder and keeps what each build was told, as `what path`. */
async function watching(
  root: string,
  work: { build?: () => Promise<number | undefined>; scope?: () => Scope; watchFolder?: WatchFolder } = {},
) {
  const builds: Array<Array<string>> = [];
  const failures: Array<unknown> = [];
  const say = (change: Change) => change.map(({ what, path }) => `${what} ${path.slice(root.length + 1)}`);
  const watching = await watch({
    scope: async () => work.scope?.() ?? scopeOf(root),
    async build(change) {
      builds.push(say(change));
      return (await work.build?.()) ?? null;
    },
    onFailed: (error) => {
      failures.push(error);
    },
    onPolling: () => failures.push('polling'),
    ...(work.watchFolder === undefined ? {} : { watchFolder: work.watchFolder }),
  });
  open.push(watching);
  return { builds, failures, watching };
}

/** Waits until something is so, 3 seconds at most, and a moment longer for what should not happen. */
async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 150 && !isSo(); i++) await pause(20);
  await pause(150);
}

test('it builds at once, and again for a change in the articles', async () => {
  const root = folderOf({ 'articles/a.txt': 'A' });
  const { builds } = await watching(root);
  expect(builds).toEqual([[]]);
  put(root, 'articles/a.txt', 'B');
  await until(() => builds.length > 1);
  expect(builds).toEqual([[], ['changed articles/a.txt']]);
});

test('files added, changed and removed together are one build', async () => {
  const root = folderOf({ 'articles/a.txt': 'A', 'articles/b.txt': 'B', 'articles/city/c.txt': 'C' });
  const { builds } = await watching(root);
  rmSync(join(root, 'articles/b.txt'));
  put(root, 'articles/a.txt', 'A2');
  put(root, 'articles/d.txt', 'D');
  await until(() => builds.length > 1);
  expect(builds.slice(1)).toEqual([['changed articles/a.txt', 'removed articles/b.txt', 'added articles/d.txt']]);
});

test('a file that is saved by renaming another onto it has changed', async () => {
  const root = folderOf({ 'articles/a.txt': 'A' });
  const { builds } = await watching(root);
  put(root, 'articles/.a.txt.new', 'A2');
  renameSync(join(root, 'articles/.a.txt.new'), join(root, 'articles/a.txt'));
  await until(() => builds.length > 1);
  expect(builds.slice(1)).toEqual([['changed articles/a.txt']]);
});

test('a configuration file that appears is noticed, and so is a folder of articles', async () => {
  const root = folderOf({ 'package.json': '{}' });
  const { builds } = await watching(root);
  put(root, 'newsgen.config.json', '{}');
  await until(() => builds.length > 1);
  mkdirSync(join(root, 'articles'));
  await pause(100);
  put(root, 'articles/a.txt', 'A');
  await until(() => builds.length > 2);
  expect(builds).toEqual([[], ['added newsgen.config.json'], ['added articles/a.txt']]);
});

test('its own output and files beside the site wake nothing', async () => {
  const root = folderOf({ 'articles/a.txt': 'A', 'dist/index.html': 'old', '.newsgen/manifest.json': '{}' });
  const { builds } = await watching(root, {
    build: async () => {
      put(root, 'dist/index.html', String(Math.random()));
      return undefined;
    },
  });
  put(root, '.newsgen/journal.json', '{}');
  put(root, 'dist/new/index.html', 'new');
  put(root, 'package.json', '{}');
  await pause(400);
  expect(builds).toEqual([[]]);
});

test('changes during a build make one build after it', async () => {
  const root = folderOf({ 'articles/a.txt': 'A' });
  let running = 0;
  const build = async () => {
    expect(++running).toBe(1);
    await pause(300);
    running--;
    return undefined;
  };
  const { builds, failures } = await watching(root, { build });
  put(root, 'articles/a.txt', 'B');
  await pause(100);
  put(root, 'articles/b.txt', 'B');
  await until(() => builds.length > 1 && running === 0);
  expect(builds).toEqual([[], ['changed articles/a.txt', 'added articles/b.txt']]);
  expect(failures).toEqual([]);
});

test('a build that fails is told of, and the watch goes on', async () => {
  const root = folderOf({ 'articles/a.txt': 'A' });
  const { builds, failures } = await watching(root, { build: () => Promise.reject(new Error('no luck')) });
  await until(() => failures.length > 0);
  put(root, 'articles/a.txt', 'B');
  await until(() => failures.length > 1);
  expect(builds).toHaveLength(2);
  expect(failures).toEqual([new Error('no luck'), new Error('no luck')]);
});

test('it goes where the configuration goes', async () => {
  const root = folderOf({ 'articles/a.txt': 'A', 'copy/b.txt': 'B' });
  let articles = 'articles';
  const { builds } = await watching(root, { scope: () => scopeOf(root, articles) });
  articles = 'copy';
  put(root, 'newsgen.config.json', '{"articles":"copy"}');
  await until(() => builds.length > 1);
  put(root, 'articles/a.txt', 'no longer watched');
  put(root, 'copy/b.txt', 'B2');
  await until(() => builds.length > 2);
  expect(builds.slice(1)).toEqual([['added newsgen.config.json'], ['changed copy/b.txt']]);
});

test('closing waits for the build that goes on; nothing is built afterwards', async () => {
  const root = folderOf({ 'articles/a.txt': 'A' });
  let over = false;
  const build = async () => {
    await pause(150);
    over = true;
    return undefined;
  };
  const { builds, watching: open } = await watching(root, { build });
  await open.close();
  expect(over).toBe(true);
  put(root, 'articles/a.txt', 'B');
  await pause(200);
  expect(builds).toHaveLength(1);
});

test('a file that is saved as it was wakes nothing', async () => {
  const root = folderOf({ 'articles/a.txt': 'A', 'articles/b.txt': 'B' });
  const { builds } = await watching(root);
  await pause(150);
  put(root, 'articles/a.txt', 'A');
  utimesSync(join(root, 'articles/b.txt'), new Date(0), new Date(0));
  await pause(1500);
  expect(builds).toEqual([[]]);
});

test('a folder that is moved, and one that comes in its place, are noticed with all that is in them', async () => {
  const root = folderOf({ 'articles/city/a.txt': 'A', 'articles/city/old/b.txt': 'B', 'articles/sport/c.txt': 'C' });
  const { builds } = await watching(root);
  renameSync(join(root, 'articles/city'), join(root, 'articles/town'));
  await until(() => builds.length > 1);
  const moved = ['removed articles/city/a.txt', 'removed articles/city/old/b.txt'];
  expect(builds[1]).toEqual([...moved, 'added articles/town/a.txt', 'added articles/town/old/b.txt']);
  put(root, 'articles/town/old/b.txt', 'B2');
  await until(() => builds.length > 2);
  expect(builds[2]).toEqual(['changed articles/town/old/b.txt']);
  rmSync(join(root, 'articles'), { recursive: true });
  put(root, 'articles/city/a.txt', 'A2');
  await until(() => builds.length > 3);
  put(root, 'articles/city/a.txt', 'A3');
  await until(() => builds.at(-1)?.[0] === 'changed articles/city/a.txt');
  expect(builds.at(-1)).toEqual(['changed articles/city/a.txt']);
});

test('a folder that takes the place of another is noticed, with what is no longer in it', async () => {
  const root = folderOf({ 'articles/city/a.txt': 'A', 'articles/city/b.txt': 'B', 'new/a.txt': 'A2' });
  const { builds } = await watching(root);
  await pause(150);
  renameSync(join(root, 'articles/city'), join(root, 'old'));
  renameSync(join(root, 'new'), join(root, 'articles/city'));
  await until(() => builds.length > 1);
  expect(builds[1]).toEqual(['changed articles/city/a.txt', 'removed articles/city/b.txt']);
  put(root, 'articles/city/a.txt', 'A3');
  await until(() => builds.length > 2);
  expect(builds.slice(2)).toEqual([['changed articles/city/a.txt']]);
});

test('a file that is away for a moment was not removed', async () => {
  const root = folderOf({ 'articles/a.txt': 'A' });
  const { builds } = await watching(root);
  await pause(150);
  copyFileSync(join(root, 'articles/a.txt'), join(root, 'a.txt'));
  rmSync(join(root, 'articles/a.txt'));
  await pause(90);
  put(root, 'articles/a.txt', `${readFileSync(join(root, 'a.txt'), 'utf8')}2`);
  await until(() => builds.length > 1);
  expect(builds).toEqual([[], ['changed articles/a.txt']]);
});

test('what the system does not tell of is found by looking around', async () => {
  const root = folderOf({ 'articles/a.txt': 'A' });
  const { builds } = await watching(root, { watchFolder: () => () => undefined });
  put(root, 'articles/a.txt', 'A2');
  put(root, 'articles/city/b.txt', 'B');
  await until(() => builds.length > 1);
  expect(builds).toEqual([[], ['changed articles/a.txt', 'added articles/city/b.txt']]);
});

test('where the system can not watch so many folders it looks again and again, and says so once', async () => {
  const root = folderOf({ 'articles/a.txt': 'A' });
  const full: WatchFolder = (_, { onError }) => {
    setImmediate(() => onError(Object.assign(new Error('full'), { code: 'ENOSPC' })));
    return () => undefined;
  };
  const { builds, failures } = await watching(root, { watchFolder: full });
  await pause(1300);
  put(root, 'articles/a.txt', 'A2');
  await until(() => builds.length > 1);
  expect(builds).toEqual([[], ['changed articles/a.txt']]);
  expect(failures).toEqual(['polling']);
});

test('a build that is due is made without a change', async () => {
  const root = folderOf({ 'articles/a.txt': 'A' });
  const due = Date.now() + 1300;
  const { builds } = await watching(root, { build: async () => (Date.now() < due ? due : undefined) });
  await until(() => builds.length > 1);
  expect(Date.now()).toBeGreaterThanOrEqual(due);
  expect(builds).toEqual([[], []]);
});
