import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { openBrowser } from '../../src/serve/index.js';
import { folderOf } from '../folder.js';

const onPosix = process.platform === 'win32' ? test.skip : test;

onPosix.each([
  ['linux', 'xdg-open'],
  ['darwin', 'open'],
] as const)('on %s an address is given to %s, and to nothing else', async (platform, program) => {
  const folder = folderOf({ [program]: '#!/bin/sh\nprintf %s "$*" > "$0.said"\n' });
  chmodSync(join(folder, program), 0o755);
  const env = { PATH: folder };
  expect(await openBrowser('http://localhost:1605/', { platform, env })).toBe(true);
  const said = join(folder, `${program}.said`);
  for (let i = 0; i < 200 && !(existsSync(said) && readFileSync(said, 'utf8') !== ''); i++) await wait(20);
  expect(readFileSync(said, 'utf8')).toBe('http://localhost:1605/');
});

onPosix('where there is no such program it says so', async () => {
  const env = { PATH: folderOf({}) };
  expect(await openBrowser('http://localhost:1605/', { platform: 'linux', env })).toBe(false);
});
