import { type Built, build } from '../../build.js';
import { checkArticles, forPeople, readSettings } from '../../read/index.js';
import { type Change, type WatchJob, watch as watchSite } from '../../watch/index.js';
import type { Call, CliCommand } from '../command.js';
import type { Io } from '../io.js';
import { withFooter } from '../live/footer.js';
import { goLive, type Live } from '../live/index.js';
import { withMoment } from '../moment.js';
import type { Problem } from '../problems.js';
import { summarise } from '../summary.js';
import { tell } from '../tell.js';
import { rememberTold } from '../told.js';
import { openingOf, real, sayWatching, scopeOf, tellFailed, tellWatching, untilSignal } from '../watching.js';

const ofBuild = ['articles', 'templates', 'out', 'now', 'drafts', 'strict', 'json', 'quiet', 'adopt'] as const;
const ofServer = ['serve', 'port', 'host', 'allowHost', 'open'] as const;

/** What is said where the system can't watch all folders. */
const polling =
  'The system can not watch so many folders: they are looked at every two seconds instead. On Linux, raise fs.inotify.max_user_watches.';

/** `newsgen watch`: builds the site now, and whenever something changes, and serves it, until a signal ends it. */
export const watch: CliCommand = {
  options: [...ofBuild, ...ofServer],
  argument: null,
  async run({ io: terminal, flags }) {
    const footer = withFooter(terminal);
    const { io } = footer;
    const configured = await readConfigured({ io, flags });
    const { settings } = configured;
    checkArticles(settings.articles, io.cwd());
    const live = settings.serve ? await goLive(settings, io) : null;
    const ending = new AbortController();
    try {
      const job = jobOf({ io, flags, configured, live, signal: ending.signal });
      const watching = await watchSite(job);
      tellWatching(io, settings);
      if (live !== null && !settings.json && !settings.quiet)
        footer.show(`${live.address()} ${sayWatching(io, settings)}`);
      const code = await untilSignal(io);
      ending.abort();
      await watching.close();
      return code;
    } finally {
      footer.clear();
      await live?.close();
    }
  },
};

type Configured = Awaited<ReturnType<typeof readSettings>>;

async function readConfigured({ io, flags }: Pick<Call, 'io' | 'flags'>): Promise<Configured> {
  return withMoment(await readSettings(io.cwd(), flags), io.env);
}

/** What is done when something changes: read the configuration anew, build, tell in the terminal and in the pages. */
function jobOf(given: {
  io: Io;
  flags: Call['flags'];
  configured: Configured;
  live: Live | null;
  signal: AbortSignal;
}): WatchJob {
  const { io, flags, live, signal } = given;
  const cwd = io.cwd();
  const told = rememberTold(real(cwd));
  let { configured } = given;
  return {
    async scope(change) {
      if (change.length > 0) configured = await readConfigured({ io, flags });
      return scopeOf(configured);
    },
    async build(change: Change) {
      const start = performance.now();
      const { settings, root, file } = configured;
      const world = { cwd, root, config: file, signal };
      const built = await build(settings, world);
      live?.built(built, settings, world);
      const milliseconds = performance.now() - start;
      const part = (problems: ReadonlyArray<Problem>) => told.part(problems, change);
      const made = summarise(built, { where: forPeople(settings.out, cwd), milliseconds });
      const sentence = openingOf(change, cwd) + made.sentence;
      tell(io, { copy: built.copy, settings, made: { ...made, sentence }, part });
      return settings.now === null ? dueOf(built) : null;
    },
    onPolling() {
      io.stderr.write(`${polling}\n`);
    },
    async onFailed(error) {
      if (signal.aborted) return;
      tellFailed(error, io, flags);
      await live?.failed(error, configured.settings);
    },
  };
}

/**
 * Says when time alone changes the site, in milliseconds since 1970; `null` where it never does. A site that shows the moment
 * of its build would change at every moment: it's built when an article comes out or expires.
 */
function dueOf({ lastsUntil, nextDue }: Built): number | null {
  if (lastsUntil > 0) return Number.isFinite(lastsUntil) ? lastsUntil : null;
  return nextDue === null ? null : Date.parse(nextDue);
}
