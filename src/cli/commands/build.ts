import { build as buildSite, type Progress } from '../../build.js';
import { readSettings } from '../../read/index.js';
import type { CliCommand } from '../command.js';
import { progressLine } from '../progress.js';
import { amount } from '../summary.js';
import { tell } from '../tell.js';

/** `newsgen build`: builds the site once. */
export const build: CliCommand = {
  options: ['articles', 'templates', 'out', 'strict', 'json', 'quiet', 'adopt'],
  argument: null,
  async run({ io, flags }) {
    const start = performance.now();
    const cwd = io.cwd();
    const { settings, root, file } = await readSettings(cwd, flags);
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
