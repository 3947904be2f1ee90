/** The one place where the pure core and the disk meet. */
import { join, resolve } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { VFile } from 'vfile';
import type { Edition } from './model/edition.js';
import { writeInstant } from './model/moments.js';
import type { SourcePath } from './model/names.js';
import { idleOverrides } from './model/overrides.js';
import type { SiteFile } from './model/page.js';
import type { Settings } from './model/settings.js';
import { type Album, developPictures } from './pictures/index.js';
import { findNextDue, type Publication, publishing } from './publish.js';
import {
  isReadable,
  proofTheme,
  readCopy,
  readPicture,
  readTheme,
  reportIdleOverrides,
  reportMissingAddress,
  withLogo,
} from './read/index.js';
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
  /** The moment when the next article comes out or expires, as RFC 3339 has it in UTC; `null` where none will. */
  readonly nextDue: string | null;
}

/**
 * Builds the site: reads, publishes, writes.
 *
 * @returns what came of it; problems of articles are messages on `copy`, and each keeps only its own article off the site
 * @throws Failure where a folder can't be used or the disk fails; the reason of the signal where one ends the build
 */
export async function build(given: Settings, world: World): Promise<Built> {
  const settings = dated(given);
  const job = jobOf(settings, world);
  checkOut(job);
  world.onProgress?.({ step: 'read', count: 0 });
  const { cwd, root = cwd, config = null, signal = null } = world;
  const copy = await copyFor(settings, world);
  const templates = settings.templates === null ? null : resolve(cwd, settings.templates);
  const theme = withLogo(await readTheme(templates), settings.look.logo, root);
  const readable = copy.filter(isReadable);
  const folder = resolve(cwd, settings.articles);
  const read = (source: SourcePath) => readPicture(folder, source);
  const album = await developPictures(readable, { read, shelf: join(job.state, 'pictures'), signal });
  world.onProgress?.({ step: 'publish', count: readable.length });
  const { edition, files, nextDue } = await inTurns(publishing({ copy: readable, theme, settings }), signal);
  const idle = copy.every(isWhole) ? idleOverrides(settings, copy) : [];
  const beside = [
    ...(await proofTheme(templates, theme, cwd)),
    ...(await reportIdleOverrides(idle, { root, config, cwd })),
    ...reportMissingAddress(settings, { config, cwd }),
  ];
  const counted = counting(withPictures(files, edition, album), world);
  const { written, unchanged, deleted } = await write(counted.files, job);
  return {
    edition,
    copy: [...copy, ...beside],
    articles: edition.stories.length,
    pages: counted.pages(),
    written,
    unchanged,
    deleted,
    nextDue,
  };
}

/**
 * Finds the moment when the next article comes out or expires. Nothing is built.
 *
 * @returns the moment as RFC 3339 has it, in UTC; `null` where nothing is due
 * @throws Failure where a folder can't be used
 */
export async function findDue(settings: Settings, world: World): Promise<string | null> {
  const copy = await copyFor(settings, world);
  return findNextDue({ copy: copy.filter(isReadable), settings: dated(settings) });
}

function copyFor({ articles, encoding }: Settings, world: World): Promise<ReadonlyArray<VFile>> {
  const { cwd, signal = null } = world;
  return readCopy(resolve(cwd, articles), { cwd, extensions, encoding, signal });
}

/** Settings with a moment of the build: the clock is looked at here and nowhere else, and once a build. */
function dated(settings: Settings): Settings {
  return settings.now === null ? { ...settings, now: writeInstant(Date.now()) } : settings;
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

/** Adds the pictures of the stories that are out, and of no others: an article that waits keeps its pictures to itself. */
function* withPictures(files: Iterable<SiteFile>, { stories, standing }: Edition, album: Album): Iterable<SiteFile> {
  yield* files;
  yield* album.files([...stories, ...standing].flatMap(({ pictures }) => pictures));
}

/** What lies in the site beside its pages. */
const besidePages = /^(?:assets|pictures\/[0-9a-f]{2})\//;

/** Counts pages, which are all files but the theme's assets and pictures, while files go by. */
function counting(files: Iterable<SiteFile>, world: World) {
  let pages = 0;
  function* pass(): Iterable<SiteFile> {
    let count = 0;
    for (const file of files) {
      world.signal?.throwIfAborted();
      if (!besidePages.test(file.path)) pages++;
      yield file;
      world.onProgress?.({ step: 'write', count: ++count });
    }
  }
  return { files: pass(), pages: () => pages };
}
