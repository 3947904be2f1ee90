import { isAbsolute } from 'node:path';
import { type Difference, verifySite } from '../../build.js';
import { exitCodes } from '../../model/failures.js';
import { forPeople, readSettings } from '../../read/index.js';
import type { CliCommand } from '../command.js';
import { amount } from '../summary.js';
import { jsonLine, visible } from '../text/visible.js';

const words = {
  missing: 'is missing',
  changed: 'is not as newsgen wrote it',
  leftover: 'was left by a build that was interrupted',
  unfinished: 'says that a build was interrupted while it went out',
  unrecorded: 'has no record of a build',
} as const satisfies Record<Difference['is'], string>;

/** `newsgen verify`: says whether the output folder is exactly the last build, and so may be published. */
export const verify: CliCommand = {
  options: ['out', 'json', 'quiet'],
  argument: null,
  async run({ io, flags }) {
    const cwd = io.cwd();
    const { settings, root, file } = await readSettings(cwd, flags);
    const differences = await verifySite(settings, { cwd, root, config: file });
    const out = forPeople(settings.out, cwd);
    for (const { path, is } of differences) {
      if (settings.json) io.stdout.write(jsonLine({ type: 'difference', path, is }));
      else io.stderr.write(`${visible(isAbsolute(path) ? forPeople(path, cwd) : path)} ${words[is]}\n`);
    }
    const isGood = differences.length === 0;
    if (settings.json) io.stdout.write(jsonLine({ type: 'result', out, differences: differences.length }));
    else if (!isGood) io.stderr.write(`${remedyFor(differences.length, visible(out))}\n`);
    else if (!settings.quiet) io.stdout.write(`${visible(out)} is exactly the last build.\n`);
    return isGood ? exitCodes.good : exitCodes.articles;
  },
};

function remedyFor(count: number, out: string): string {
  return `${out} is not the last build: ${amount(count, 'difference')}. Publish nothing from it before newsgen build has run.`;
}
