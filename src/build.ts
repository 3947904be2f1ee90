/** The one place where the pure core and the disk meet. */
import { join, resolve } from 'node:path';
import type { VFile } from 'vfile';
import type { Edition } from './model/edition.js';
import type { SiteFile } from './model/page.js';
import type { Settings } from './model/settings.js';
import { publish } from './publish.js';
import { isReadable, readCopy, readTheme } from './read/index.js';
import { extensions } from './recognise/index.js';
import { checkOut, type Job, write } from './write/index.js';

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
}

/** What came of a build. */
export interface Built {
  readonly edition: Edition;
  /** All copy that was read, with the problems on it. */
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
 * @throws Failure where a folder can't be used or the disk fails
 */
export async function build(settings: Settings, world: World): Promise<Built> {
  const job = jobOf(settings, world);
  checkOut(job);
  world.onProgress?.({ step: 'read', count: 0 });
  const reading = { cwd: world.cwd, extensions, encoding: settings.encoding };
  const copy = await readCopy(resolve(world.cwd, settings.articles), reading);
  const theme = await readTheme(settings.templates === null ? null : resolve(world.cwd, settings.templates));
  const readable = copy.filter(isReadable);
  world.onProgress?.({ step: 'publish', count: readable.length });
  const { edition, files } = publish({ copy: readable, theme, settings });
  const counted = counting(files, world);
  const { written, unchanged, deleted } = await write(counted.files, job);
  return { edition, copy, articles: edition.stories.length, pages: counted.pages(), written, unchanged, deleted };
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
      if (!file.path.startsWith('assets/')) pages++;
      yield file;
      world.onProgress?.({ step: 'write', count: ++count });
    }
  }
  return { files: pass(), pages: () => pages };
}
