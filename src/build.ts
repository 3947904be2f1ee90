/** The one place where the pure core and the disk meet. */
import { join, resolve } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { VFile } from 'vfile';
import type { Edition } from './model/edition.js';
import { idleOverrides } from './model/overrides.js';
import type { SiteFile } from './model/page.js';
import type { Settings } from './model/settings.js';
import { type Publication, publishing } from './publish.js';
import { isReadable, proofTheme, readCopy, readTheme, reportIdleOverrides } from './read/index.js';
import { extensions } from './recognise/index.js';
import { checkOut, type Difference, type Job, verify, write } from './write/index.js';

/** How far a build has come. */
export interface Progress {
  readonly step: 'read' | 'publish' | 'write';
  /** Articles to publish, or files written so far. */
  readonly count: number;
}

/** What a build needs to know of the world. */
export interface World {
  /** The absolute folder that people work in: paths are shown relative to it, and relative folders lie in it. */
  readonly cwd: string;
  /** The absolute folder of the site, which newsgen keeps its records in; `cwd` where not given. */
  readonly root?: string;
  /** The configuration file, an absolute path; the output may not swallow it. */
  readonly config?: string | null;
  onProgress?(progress: Progress): void;
  /** Ends the build at its next step, while nothing is written yet; `build` throws the signal's reason then. */
  readonly signal?: AbortSignal;
}

export type { Difference } from './write/index.js';

/** What came of a build. */
export interface Built {
  readonly edition: Edition;
  /** All copy that was read, and behind it whatever else there is to say something of, with the problems on them. */
  readonly copy: ReadonlyArray<VFile>;
  readonly articles: number;
  readonly pages: number;
  /** Files of the site that were written, left as they were, and deleted. */
  readonly written: number;
  readonly unchanged: number;
  readonly deleted: number;
}

/**
 * Builds the site: reads, publishes, writes.
 *
 * @returns what came of it; problems of articles are messages on `copy`, and each keeps only its own article off the site
 * @throws Failure where a folder can't be used or the disk fails; the reason of the signal where one ends the build
 */
export async function build(settings: Settings, world: World): Promise<Built> {
  const job = jobOf(settings, world);
  checkOut(job);
  world.onProgress?.({ step: 'read', count: 0 });
  const { cwd, root = cwd, config = null, signal = null } = world;
  const copy = await readCopy(resolve(cwd, settings.articles), {
    cwd,
    extensions,
    encoding: settings.encoding,
    signal,
  });
  const templates = settings.templates === null ? null : resolve(cwd, settings.templates);
  const theme = await readTheme(templates);
  const readable = copy.filter(isReadable);
  world.onProgress?.({ step: 'publish', count: readable.length });
  const { edition, files } = await inTurns(publishing({ copy: readable, theme, settings }), signal);
  const idle = copy.every(isWhole) ? idleOverrides(settings, copy) : [];
  const beside = [
    ...(await proofTheme(templates, theme, cwd)),
    ...(await reportIdleOverrides(idle, { root, config, cwd })),
  ];
  const counted = counting(files, world);
  const { written, unchanged, deleted } = await write(counted.files, job);
  return {
    edition,
    copy: [...copy, ...beside],
    articles: edition.stories.length,
    pages: counted.pages(),
    written,
    unchanged,
    deleted,
  };
}

/** Says whether all of a copy could be read; whether an override has a use isn't known before. */
function isWhole(file: VFile): boolean {
  return !file.messages.some(({ fatal }) => fatal === true);
}

/** Takes the steps of publishing. After each others get their turn, a signal or a watcher: an article may take a while. */
async function inTurns(steps: Generator<void, Publication>, signal: AbortSignal | null): Promise<Publication> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await turn();
    signal?.throwIfAborted();
  }
}

/**
 * Says how the output folder differs from the last build.
 *
 * @returns nothing where it is exactly the last build, but for files that newsgen didn't write
 * @throws Failure where the disk fails
 */
export async function verifySite(settings: Settings, world: World): Promise<ReadonlyArray<Difference>> {
  return verify(jobOf(settings, world));
}

/** Says where a build writes, and what the output folder may not be. */
function jobOf(settings: Settings, world: World): Job {
  const at = (folder: string) => resolve(world.cwd, folder);
  const sources = [{ path: at(settings.articles), is: 'articles folder' }];
  if (settings.templates !== null) sources.push({ path: at(settings.templates), is: 'templates folder' });
  if (world.config) sources.push({ path: world.config, is: 'configuration file' });
  return { out: at(settings.out), state: join(world.root ?? world.cwd, '.newsgen'), sources, adopt: settings.adopt };
}

/** Counts pages, which are all files but the theme's assets, while files go by. */
function counting(files: Iterable<SiteFile>, world: World) {
  let pages = 0;
  function* pass(): Iterable<SiteFile> {
    let count = 0;
    for (const file of files) {
      world.signal?.throwIfAborted();
      if (!file.path.startsWith('assets/')) pages++;
      yield file;
      world.onProgress?.({ step: 'write', count: ++count });
    }
  }
  return { files: pass(), pages: () => pages };
}
