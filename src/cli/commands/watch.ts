import { build } from '../../build.js';
import { checkArticles, readSettings } from '../../read/index.js';
import { watch as watchSite } from '../../watch/index.js';
import type { CliCommand } from '../command.js';
import { tell } from '../tell.js';
import { openingOf, scopeOf, tellFailed, tellWatching, untilSignal } from '../watching.js';

/** `newsgen watch`: builds the site now, and whenever something changes, until a signal ends it. */
export const watch: CliCommand = {
  options: ['articles', 'templates', 'out', 'strict', 'json', 'quiet', 'adopt'],
  argument: null,
  async run({ io, flags }) {
    const cwd = io.cwd();
    let configured = await readSettings(cwd, flags);
    checkArticles(configured.settings.articles, cwd);
    const watching = await watchSite({
      async scope(change) {
        if (change.length > 0) configured = await readSettings(cwd, flags);
        return scopeOf(configured);
      },
      async build(change) {
        const start = performance.now();
        const { settings, root, file } = configured;
        const built = await build(settings, { cwd, root, config: file });
        tell(io, { built, settings, milliseconds: performance.now() - start, opening: openingOf(change, cwd) });
      },
      onFailed: (error) => tellFailed(error, io, flags),
    });
    tellWatching(io, configured.settings);
    const code = await untilSignal(io);
    await watching.close();
    return code;
  },
};
