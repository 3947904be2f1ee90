import { build } from '../../build.js';
import { checkArticles, readSettings } from '../../read/index.js';
import { watch as watchSite } from '../../watch/index.js';
import type { CliCommand } from '../command.js';
import { withMoment } from '../moment.js';
import type { Problem } from '../problems.js';
import { tell } from '../tell.js';
import { rememberTold } from '../told.js';
import { openingOf, real, scopeOf, tellFailed, tellWatching, untilSignal } from '../watching.js';

/** `newsgen watch`: builds the site now, and whenever something changes, until a signal ends it. */
export const watch: CliCommand = {
  options: ['articles', 'templates', 'out', 'now', 'drafts', 'strict', 'json', 'quiet', 'adopt'],
  argument: null,
  async run({ io, flags }) {
    const cwd = io.cwd();
    const read = async () => withMoment(await readSettings(cwd, flags), io.env);
    let configured = await read();
    const told = rememberTold(real(cwd));
    const ending = new AbortController();
    checkArticles(configured.settings.articles, cwd);
    const watching = await watchSite({
      async scope(change) {
        if (change.length > 0) configured = await read();
        return scopeOf(configured);
      },
      async build(change) {
        const start = performance.now();
        const { settings, root, file } = configured;
        const built = await build(settings, { cwd, root, config: file, signal: ending.signal });
        const milliseconds = performance.now() - start;
        const part = (problems: ReadonlyArray<Problem>) => told.part(problems, change);
        tell(io, { built, settings, milliseconds, opening: openingOf(change, cwd), part });
      },
      onFailed(error) {
        if (!ending.signal.aborted) tellFailed(error, io, flags);
      },
    });
    tellWatching(io, configured.settings);
    const code = await untilSignal(io);
    ending.abort();
    await watching.close();
    return code;
  },
};
