import { buildIfNeeded, findDue } from '../../build.js';
import { exitCodes } from '../../model/failures.js';
import { forPeople, readSettings } from '../../read/index.js';
import type { CliCommand } from '../command.js';
import { annotating } from '../log.js';
import { withMoment } from '../moment.js';
import { withSteps } from '../steps.js';
import { summarise } from '../summary.js';
import { tell } from '../tell.js';
import { tellWork } from '../work.js';

/** `newsgen build`: builds the site once. */
export const build: CliCommand = {
  options: [
    'articles',
    'templates',
    'out',
    'now',
    'drafts',
    'nextDue',
    'strict',
    'json',
    'quiet',
    'format',
    'adopt',
    'cache',
    'jobs',
    'stats',
    'timings',
    'explainRebuild',
  ],
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
    const built = await withSteps(io, 'Writing', (onProgress) =>
      buildIfNeeded(settings, { cwd, root, config: file, onProgress }),
    );
    const milliseconds = performance.now() - start;
    const made = summarise(built, { where: forPeople(settings.out, cwd), milliseconds });
    tellWork(io, built, settings);
    return tell(annotating(io, settings), { copy: built.copy, settings, made });
  },
};
