import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readTheme } from '../../src/read/index.js';
import { folderOf } from '../folder.js';

test("a site's own templates stand in place of those of the same name, one by one", async () => {
  const supplied = await readTheme(null);
  const own = folderOf({
    'article.njk': '\ufeffmine',
    'parts/extra.njk': 'more',
    'assets/logo.svg': '<svg/>',
    'README.md': 'passed over',
    '.hidden.njk': 'passed over',
  });
  const theme = await readTheme(own);
  expect(theme.templates.get('article.njk')).toBe('mine');
  expect(theme.templates.get('parts/extra.njk')).toBe('more');
  expect(Buffer.from(theme.assets.get('assets/logo.svg') ?? []).toString()).toBe('<svg/>');
  expect([...theme.templates.keys()].sort()).toEqual(
    [...new Set([...supplied.templates.keys(), 'article.njk', 'parts/extra.njk'])].sort(),
  );
});

test('whatever lies below assets is taken as bytes', async () => {
  const theme = await readTheme(folderOf({ 'assets/page.njk': new Uint8Array([0xff, 0]) }));
  expect([...(theme.assets.get('assets/page.njk') ?? [])]).toEqual([0xff, 0]);
});

test('a folder that is not there stops the command', async () => {
  const place = join(folderOf({}), 'theme');
  await expect(readTheme(place)).rejects.toMatchObject({
    exitCode: 2,
    place,
    remedy: expect.stringContaining('--templates'),
  });
});

test('a template that is no UTF-8, a link and an asset with an impossible name stop the command and are named', async () => {
  const latin = folderOf({ 'a.njk': new Uint8Array([0xe9]) });
  await expect(readTheme(latin)).rejects.toMatchObject({ place: join(latin, 'a.njk'), exitCode: 2 });
  const linked = folderOf({ 'a.njk': 'a' });
  symlinkSync(join(linked, 'a.njk'), join(linked, 'b.njk'));
  await expect(readTheme(linked)).rejects.toMatchObject({ place: join(linked, 'b.njk') });
  const odd = folderOf({ 'assets/con.css': 'a' });
  await expect(readTheme(odd)).rejects.toMatchObject({ place: join(odd, 'assets/con.css') });
});
