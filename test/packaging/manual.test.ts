/** Types what the manual tells people to type, in a copy of the example paper, from the first command to the last. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { run } from '../../src/cli/main.js';
import { root } from '../architecture/sources.js';
import { worldIn } from '../cli/world.js';
import { folderOf } from '../folder.js';
import { commandsOfManual, whyNotRun } from './manual.js';

/** How long a command may take: the first build makes all pictures. */
const patience = 240_000;

const paper = folderOf({});
for (const name of ['articles', 'newsgen.config.yaml'])
  cpSync(join(root, name), join(paper, name), { recursive: true });

const commands = commandsOfManual();

test('the manual has commands of newsgen, and each that is not run has a reason', () => {
  expect(commands.filter((command) => whyNotRun(command) === null).length).toBeGreaterThan(5);
  expect(commands.filter((command) => whyNotRun(command) === 'nobody says why')).toEqual([]);
});

for (const command of commands) {
  const reason = whyNotRun(command);
  if (reason === null) test(`${command} works`, async () => type(command), patience);
  else test.skip(`${command} (not run: ${reason})`, () => undefined);
}

/** Runs a command, but opens no browser; one that goes on until somebody ends it, until it has built the site. */
async function type(command: string): Promise<void> {
  const words = command
    .split(' ')
    .slice(2)
    .filter((word) => word !== '--open');
  const goesOn = words[0] === 'watch';
  const world = worldIn(paper);
  const code = run(goesOn ? [...words, '--port', '0'] : words, world.io);
  if (goesOn) {
    await Promise.race([until(() => /\d+ articles, /.test(world.ran.stdout)), code]);
    world.signal('SIGINT');
  }
  expect({ code: await code, stderr: errorsIn(world.ran.stderr) }).toEqual({ code: goesOn ? 130 : 0, stderr: [] });
}

async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; waited < patience && !isSo(); waited += 50) await pause(50);
}

function errorsIn(stderr: string): ReadonlyArray<string> {
  return stderr.split('\n').filter((line) => /\berror\b/.test(line));
}
