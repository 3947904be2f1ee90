/** Where a site lies: what a command is told of the world, and the folders that it comes to. */
import { join, resolve } from 'node:path';
import type { Settings } from './model/settings.js';
import { type Difference, type Job, type Published, published, verify } from './write/index.js';

export type { Difference, Published } from './write/index.js';

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

/**
 * Says how the output folder differs from the last build.
 *
 * @returns nothing where it is exactly the last build, but for files that newsgen didn't write
 * @throws Failure where the disk fails
 */
export async function verifySite(settings: Settings, world: World): Promise<ReadonlyArray<Difference>> {
  return verify(jobOf(settings, world));
}

/**
 * Gives the files of the last build as they are in the output folder.
 *
 * @throws Failure where the disk fails
 */
export function publishedSite(settings: Settings, world: World): ReadonlyMap<string, Published> {
  return published(jobOf(settings, world));
}

/** The absolute folder of newsgen's own records. */
export function stateOf({ cwd, root = cwd }: World): string {
  return join(root, '.newsgen');
}

/** The absolute folder of the site's own templates; `null` where it has none. */
export function templatesOf({ templates }: Settings, { cwd }: World): string | null {
  return templates === null ? null : resolve(cwd, templates);
}

/** Says where a build writes, and what the output folder may not be. */
export function jobOf(settings: Settings, world: World): Job {
  const at = (folder: string) => resolve(world.cwd, folder);
  const sources = [{ path: at(settings.articles), is: 'articles folder' }];
  if (settings.templates !== null) sources.push({ path: at(settings.templates), is: 'templates folder' });
  if (world.config) sources.push({ path: world.config, is: 'configuration file' });
  return { out: at(settings.out), state: stateOf(world), sources, adopt: settings.adopt, remake: !settings.cache };
}
