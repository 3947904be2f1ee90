/** What is no plain file is never opened as a configuration: a FIFO would keep newsgen waiting for ever. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readSettings } from '../../src/read/index.js';
import { folderOf } from '../folder.js';

const makers = {
  FIFO: (path: string) => execFileSync('mkfifo', [path]),
  folder: (path: string) => mkdirSync(path),
  device: (path: string) => symlinkSync('/dev/zero', path),
  link: (path: string) => symlinkSync('package.json', path),
} as const;

const names = ['newsgen.config.yaml', 'newsgen.config.json', 'newsgen.config.ts', 'newsgen.config.js'];

test.each(
  [...names, 'newsgen.overrides.yaml'].flatMap((name) =>
    Object.entries(makers).map(([is, make]) => ({ name, is, make })),
  ),
)('$name that is a $is stops the command', async ({ name, is, make }) => {
  const cwd = folderOf({ 'package.json': '{}' });
  make(join(cwd, name));
  await expect(readSettings(cwd, {})).rejects.toMatchObject({
    id: 'config-unreadable',
    exitCode: 2,
    place: join(cwd, name),
    message: expect.stringContaining(is === 'folder' ? 'it is a folder' : 'it is a link or a special file'),
  });
});
