import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, jest, test } from '@jest/globals';
import { run } from '../../src/cli/main.js';
import { folderOf, put } from '../folder.js';
import { worldIn } from './world.js';

// A small machine that does other things, too, may take its time.
jest.setTimeout(60_000);

const lamps = 'Lamps lit again\n\nBy Ann Lee\n\nThe lamps in the old town were lit again on Monday, after a year.\n';

/** Starts a watch in a folder, and gives how to wait for its output and how to end it. */
function watching(cwd: string, flags: ReadonlyArray<string> = []) {
  const world = worldIn(cwd);
  const code = run(['watch', ...flags], world.io);
  return {
    ...world,
    code,
    async until(text: RegExp) {
      for (let i = 0; i < 1600 && !text.test(world.ran.stdout + world.ran.stderr); i++) await pause(25);
      expect(world.ran.stdout + world.ran.stderr).toMatch(text);
    },
  };
}

test('it builds, builds again after a change with a line that says so, and ends with 130 at Ctrl-C', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps });
  const watch = watching(cwd);
  await watch.until(/Watching articles\. Ctrl-C ends it\.\n/);
  await watch.until(/^\d\d:\d\d:\d\d 1 article, /m);
  put(cwd, 'articles/lamps.txt', lamps.replace('lit again', 'out again'));
  await watch.until(/^\d\d:\d\d:\d\d articles\/lamps\.txt changed: 1 article, .* removed, \d+\.\d s\.\n/m);
  expect(readFileSync(join(cwd, 'dist/index.html'), 'utf8')).toContain('Lamps out again');
  watch.signal('SIGINT');
  expect(await watch.code).toBe(130);
});

test('a configuration that breaks is told of, and the watch goes on; SIGTERM ends it with 143', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps });
  const watch = watching(cwd);
  await watch.until(/1 article/);
  put(cwd, 'newsgen.config.yaml', 'outt: site\n');
  await watch.until(/did you mean out\?[\s\S]*Not built\. Still watching\.\n/);
  put(cwd, 'newsgen.config.yaml', 'out: site\n');
  await watch.until(/newsgen\.config\.yaml changed: 1 article, \d+ pages in site: /);
  expect(readFileSync(join(cwd, 'site/index.html'), 'utf8')).toContain('Lamps lit again');
  watch.signal('SIGTERM');
  expect(await watch.code).toBe(143);
});

test("a site's own template that changes is built with", async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps, 'theme/assets/note.txt': 'old' });
  const watch = watching(cwd, ['--templates', 'theme', '--quiet']);
  const path = join(cwd, 'dist/assets/note.txt');
  const note = () => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  for (let i = 0; i < 1600 && note() !== 'old'; i++) await pause(25);
  put(cwd, 'theme/assets/note.txt', 'new');
  for (let i = 0; i < 1600 && note() !== 'new'; i++) await pause(25);
  expect(note()).toBe('new');
  expect(watch.ran.stdout).toBe('');
  watch.signal('SIGINT');
  await watch.code;
});

test('wrong settings at the start end it', async () => {
  const cwd = folderOf({ 'newsgen.config.yaml': 'outt: site\n' });
  expect(await watching(cwd).code).toBe(2);
});

test('after a change only its problems are told, and how many older ones there are', async () => {
  const bad = '---\nhedline: x\n---\n';
  const cwd = folderOf({
    'articles/lamps.md': bad + lamps,
    'articles/buses.md': bad + lamps.replace('Lamps', 'Buses'),
  });
  const watch = watching(cwd);
  await watch.until(/2 articles/);
  expect(watch.ran.stderr.match(/front-matter-unknown/g)).toHaveLength(2);
  watch.ran.stderr = '';
  put(cwd, 'articles/lamps.md', bad + lamps.replace('Monday', 'Sunday'));
  await watch.until(/lamps\.md changed: /);
  expect(watch.ran.stderr.match(/^articles\/\S+/gm)).toEqual(['articles/lamps.md:2:1']);
  expect(watch.ran.stderr).toMatch(/\n1 older problem in files that did not change\.\n$/);
  expect(watch.ran.stdout).toMatch(/lamps\.md changed: .* 2 warnings need a look\.\n$/);
  watch.signal('SIGINT');
  await watch.code;
});

test('Ctrl-C cuts a long build short before anything is written', async () => {
  const long = `${lamps}\n${'The lamps in the old town were lit again on Monday, and people came to see them.\n\n'.repeat(60)}`;
  const cwd = folderOf(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`articles/${index}.txt`, long])));
  const watch = watching(cwd);
  await watch.until(/Watching articles/);
  const start = performance.now();
  watch.signal('SIGINT');
  expect(await watch.code).toBe(130);
  expect(performance.now() - start).toBeLessThan(1000);
  expect(existsSync(join(cwd, 'dist'))).toBe(false);
  expect(watch.ran.stderr).toBe('');
});

test('the site is served at the address that is said, with the script of watch mode, which dist has not', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps, 'newsgen.config.yaml': 'url: https://lamp.example/news/\n' });
  const watch = watching(cwd, ['--port', '0']);
  await watch.until(/1 article/);
  const [, address = ''] = /^The site is at (http:\/\/localhost:\d+\/news\/)$/m.exec(watch.ran.stdout) ?? [];
  const page = await (await fetch(address)).text();
  expect(page).toContain('id="newsgen-watch"');
  const written = readFileSync(join(cwd, 'dist/index.html'), 'utf8');
  expect(page.replace(/<script type="module" id="newsgen-watch"[^>]*><\/script>/, '')).toBe(written);
  const second = watching(folderOf({ 'articles/lamps.txt': lamps }), ['--port', new URL(address).port]);
  await second.until(new RegExp(`^Port ${new URL(address).port} is taken\\. The site is at http:`, 'm'));
  for (const each of [watch, second]) {
    each.signal('SIGINT');
    expect(await each.code).toBe(130);
  }
  await expect(fetch(address)).rejects.toThrow();
});

test('it says so when the site is served to the network, and serves nothing when it is not to', async () => {
  const wide = watching(folderOf({ 'articles/lamps.txt': lamps }), ['--host', '127.0.0.1', '--port', '0', '--json']);
  await wide.until(/"type":"result"/);
  expect(wide.ran.stderr).toContain('Everybody who reaches 127.0.0.1 can read what is served here, drafts too.\n');
  expect(wide.ran.stdout).toMatch(/^\{"type":"serving","address":"http:\/\/127\.0\.0\.1:(\d+)\/","port":\1\}\n/);
  const none = watching(folderOf({ 'articles/lamps.txt': lamps }), ['--no-serve']);
  await none.until(/1 article/);
  expect(none.ran.stdout).not.toContain('http:');
  for (const each of [wide, none]) {
    each.signal('SIGINT');
    await each.code;
  }
});

test('a port that is none is refused', async () => {
  const watch = watching(folderOf({ 'articles/lamps.txt': lamps }), ['--port', '70000']);
  expect(await watch.code).toBe(2);
  expect(watch.ran.stderr).toContain('--port must not be more than 65535');
});
