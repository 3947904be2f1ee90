/** What is served while a watch goes on: the build, and what is wrong with it. */
import { type Built, publishedSite, type World } from '../../build.js';
import type { Settings } from '../../model/settings.js';
import { openBrowser, type Serving, serve } from '../../serve/index.js';
import type { Io } from '../io.js';
import { problemsOf } from '../problems.js';
import { jsonLine, visible } from '../text/visible.js';
import { openCopyDesk } from './desk/index.js';
import { type Addresses, addressesOf, movesBetween } from './moves.js';
import { reportFailed, reportProblems } from './reports.js';

/** A server with its site. */
export interface Live {
  /** The address of the site, for people. */
  address(): string;
  /** Serves a build, and says in its pages what is wrong. */
  built(built: Built, settings: Settings, world: World): void;
  /** Says in the pages why there's no new build. */
  failed(error: unknown, settings: Settings): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a server for the site of a watch, and says where it is.
 *
 * @throws Failure where it can't listen
 */
export async function goLive(settings: Settings, io: Io): Promise<Live> {
  const { host, port, allowHost } = settings;
  const desk = openCopyDesk(host === null);
  const names = allowHost === null ? [] : [allowHost];
  const serving = await serve({ host, port, names, endpoints: desk.endpoints });
  const opening = { isDue: settings.open };
  let addresses: Addresses = new Map();
  let base = baseOf(settings);
  const address = () => serving.origin + base;
  tellServing(settings, { serving, address: address(), io });
  const open = async () => {
    const isDue = opening.isDue;
    opening.isDue = false;
    if (isDue && !(await openBrowser(address()))) io.stderr.write('No program was found that opens a browser.\n');
  };
  return {
    address,
    built({ edition, copy }, now, world) {
      base = baseOf(now);
      const next = addressesOf(edition);
      const moved = movesBetween(addresses, next);
      addresses = next;
      desk.take(edition, { settings: now, cwd: world.cwd, root: world.root ?? world.cwd });
      serving.publish({ files: publishedSite(now, world), base, moved, reports: reportProblems(problemsOf(copy)) });
      void open();
    },
    async failed(error, { templates }) {
      serving.report(await reportFailed(error, { templates, cwd: io.cwd() }));
      await open();
    },
    close: () => serving.close(),
  };
}

/** The path that the site stands at, so that what is served is what readers get. */
function baseOf({ url }: Settings): string {
  if (url === null) return '/';
  const path = decodeURIComponent(new URL(url).pathname);
  return path.endsWith('/') ? path : `${path}/`;
}

function tellServing(
  settings: Settings,
  { serving, address, io }: { serving: Serving; address: string; io: Io },
): void {
  if (settings.host !== null) {
    const who = `Everybody who reaches ${visible(settings.host)} can read what is served here, drafts too.`;
    io.stderr.write(`${who}\n`);
  }
  if (settings.json) io.stdout.write(jsonLine({ type: 'serving', address, port: serving.port }));
  if (settings.json || settings.quiet) return;
  const taken = settings.port === serving.port || settings.port === 0 ? '' : `Port ${settings.port} is taken. `;
  io.stdout.write(`${taken}The site is at ${address}\n`);
}
