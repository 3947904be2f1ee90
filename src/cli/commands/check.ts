import { check as checkSite } from '../../build.js';
import { readSettings } from '../../read/index.js';
import type { CliCommand } from '../command.js';
import { annotating } from '../log.js';
import { withMoment } from '../moment.js';
import { withSteps } from '../steps.js';
import { summariseCheck } from '../summary.js';
import { tell } from '../tell.js';

/** `newsgen check`: tells of all that a build would complain of, and writes no site. */
export const check: CliCommand = {
  options: ['articles', 'templates', 'now', 'drafts', 'strict', 'json', 'quiet', 'format'],
  argument: null,
  async run({ io, flags }) {
    const start = performance.now();
    const cwd = io.cwd();
    const { settings, root, file } = withMoment(await readSettings(cwd, flags), io.env);
    const built = await withSteps(io, 'Making', (onProgress) =>
      checkSite(settings, { cwd, root, config: file, onProgress }),
    );
    const made = summariseCheck(built, performance.now() - start);
    return tell(annotating(io, settings), { copy: built.copy, settings, made });
  },
};
