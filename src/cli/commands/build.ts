import { build as buildSite, findDue, type Progress } from '../../build.js';
import { exitCodes } from '../../model/failures.js';
import { readSettings } from '../../read/index.js';
import type { CliCommand } from '../command.js';
import { withMoment } from '../moment.js';
import { progressLine } from '../progress.js';
import { amount } from '../summary.js';
import { tell } from '../tell.js';

/** `newsgen build`: builds the site once. */
export const build: CliCommand = {
  options: ['articles', 'templates', 'out', 'now', 'drafts', 'nextDue', 'strict', 'json', 'quiet', 'adopt'],
  argument: null,
  async run({ io, flags }) {
    const start = performance.now();
    const cwd = io.cwd();
    const { settings, root, file } = withMoment(await readSettings(cwd, flags), io.env);
    if (settings.nextDue) {
      const due = await findDue(settings, { cwd });
      if (due !== null) io.stdout.write(`${due}\n`);
      return exitCodes.good;
    }
    const line = progressLine(io, () => performance.now());
    try {
      const onProgress = (progress: Progress) => line.show(describe(progress));
      const built = await buildSite(settings, { cwd, root, config: file, onProgress });
      line.clear();
      return tell(io, { built, settings, milliseconds: performance.now() - start, opening: '' });
    } finally {
      line.clear();
    }
  },
};

const steps = {
  read: () => 'Reading …',
  publish: (count) => `Setting ${amount(count, 'article')} …`,
  write: (count) => `Writing … ${amount(count, 'file')}`,
} as const satisfies Record<Progress['step'], (count: number) => string>;

function describe({ step, count }: Progress): string {
  return steps[step](count);
}
