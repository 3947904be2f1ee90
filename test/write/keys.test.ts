/** Files that are left as they are by their keys: nobody asks for their bytes. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { outputPath } from '../../src/model/names.js';
import type { SiteFile } from '../../src/model/page.js';
import { verify, write } from '../../src/write/index.js';
import { contentsOf, newJob } from './site.js';

/** A file that notes when its bytes are asked for. */
function page(key: string, text: string, asked: string[] = []): SiteFile {
  return {
    path: outputPath('index.html'),
    key,
    get bytes() {
      asked.push(text);
      return new TextEncoder().encode(text);
    },
  };
}

test('a file with the key that it had is not made', async () => {
  const job = newJob();
  await write([page('one', 'News')], job);
  const asked: string[] = [];
  expect(await write([page('one', 'News', asked)], job)).toEqual({ written: 0, unchanged: 1, deleted: 0 });
  expect(asked).toEqual([]);
  expect(await verify(job)).toEqual([]);
});

test('with another key it is made, and left where its bytes are the same', async () => {
  const job = newJob();
  await write([page('one', 'News')], job);
  const asked: string[] = [];
  expect(await write([page('two', 'News', asked)], job)).toMatchObject({ written: 0, unchanged: 1 });
  expect(await write([page('two', 'News', asked)], job)).toMatchObject({ written: 0, unchanged: 1 });
  expect(asked).toEqual(['News']);
});

test('with another key and other bytes it is written', async () => {
  const job = newJob();
  await write([page('one', 'News')], job);
  expect(await write([page('two', 'Later news')], job)).toMatchObject({ written: 1 });
  expect(contentsOf(job.out)).toEqual({ 'index.html': 'Later news' });
});

test('a key is no reason to leave what somebody changed', async () => {
  const job = newJob();
  await write([page('one', 'News')], job);
  writeFileSync(join(job.out, 'index.html'), 'Edited by hand');
  await expect(write([page('one', 'News')], job)).rejects.toMatchObject({ id: 'out-edited' });
});
