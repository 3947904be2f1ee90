/** The one place where the pure core and the disk meet. */
import { resolve } from 'node:path';
import type { VFile } from 'vfile';
import { digest } from './cache/index.js';
import { engine } from './engine.js';
import { setGalleys } from './galleys.js';
import { openPictures } from './illustrate.js';
import type { Theme } from './model/copy.js';
import type { Edition } from './model/edition.js';
import { writeInstant } from './model/moments.js';
import { idleOverrides } from './model/overrides.js';
import type { SiteFile } from './model/page.js';
import type { Settings } from './model/settings.js';
import { editionOf, findNextDue, makeUp } from './publish.js';
import {
  isReadable,
  proofTheme,
  readCopy,
  readTheme,
  reportIdleOverrides,
  reportMissingAddress,
  withLogo,
} from './read/index.js';
import { extensions } from './recognise/index.js';
import { jobOf, stateOf, templatesOf, type World } from './world.js';
import { checkOut, type Written, write } from './write/index.js';

export { type Difference, type Progress, type Published, publishedSite, verifySite, type World } from './world.js';

/** What came of a build. */
export interface Built extends Written {
  readonly edition: Edition;
  /** All copy that was read, and behind it whatever else there is to say something of, with the problems on them. */
  readonly copy: ReadonlyArray<VFile>;
  readonly articles: number;
  /** Pages for readers. */
  readonly pages: number;
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
  const job = jobOf(given, world);
  checkOut(job);
  return proving(given, world, (files) => write(files, job));
}

/**
 * Does all that a build does but write the site, and so finds all that a build would complain of: every page is made, since
 * a template may fail at one of them. The output folder isn't looked at.
 *
 * @returns as `build`; nothing is written, unchanged or deleted
 * @throws as `build`, but for what is wrong with the output folder
 */
export async function check(given: Settings, world: World): Promise<Built> {
  return proving(given, world, async (files) => {
    for (const { bytes } of files) void bytes;
    return { written: 0, unchanged: 0, deleted: 0 };
  });
}

/** Makes up the site, and hands its files on. */
async function proving(
  given: Settings,
  world: World,
  hand: (files: Iterable<SiteFile>) => Promise<Written>,
): Promise<Built> {
  const settings = dated(given);
  world.onProgress?.({ step: 'read', count: 0 });
  const copy = await copyFor(settings, world);
  const readable = copy.filter(isReadable);
  const theme = await themeFor(settings, world);
  const pictures = await openPictures(readable, { settings, world });
  world.onProgress?.({ step: 'publish', count: readable.length });
  const { signal = null } = world;
  const state = stateOf(world);
  const galleys = await setGalleys(readable, { habits: settings, state, isFresh: !settings.cache, signal });
  try {
    const { summaries, texts } = galleys;
    const press = { engine: engine(), digest };
    const { edition, remarks, files } = await pictures.illustrate(editionOf(summaries, settings));
    const made = makeUp({ copy: readable, summaries, edition, texts, theme, settings, press });
    const beside = [...(await remarksBeside(copy, { settings, theme, world })), ...remarks];
    const written = await hand(counting(inOrder(made.files, files()), world));
    pictures.tidy();
    const { pages, nextDue } = made;
    return { edition, copy: [...copy, ...beside], articles: edition.stories.length, pages, nextDue, ...written };
  } finally {
    galleys.keep();
  }
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

function copyFor({ articles, encoding, authors }: Settings, world: World): Promise<ReadonlyArray<VFile>> {
  const { cwd, signal = null } = world;
  const portraits = Object.values(authors).flatMap(({ portrait }) => portrait ?? []);
  return readCopy(resolve(cwd, articles), { cwd, extensions, encoding, portraits, signal });
}

async function themeFor(settings: Settings, world: World): Promise<Theme> {
  return withLogo(await readTheme(templatesOf(settings, world)), settings.look.logo, world.root ?? world.cwd);
}

/** Says what is to be said of the site's own files: the theme, the configuration, the overrides. */
async function remarksBeside(
  copy: ReadonlyArray<VFile>,
  { settings, theme, world }: { settings: Settings; theme: Theme; world: World },
): Promise<ReadonlyArray<VFile>> {
  const { cwd, root = cwd, config = null } = world;
  const idle = copy.every(isWhole) ? idleOverrides(settings, copy) : [];
  return [
    ...(await proofTheme(templatesOf(settings, world), theme, cwd)),
    ...(await reportIdleOverrides(idle, { root, config, cwd })),
    ...reportMissingAddress(settings, { config, cwd }),
  ];
}

/** Settings with a moment of the build: the clock is looked at here and nowhere else, and once a build. */
function dated(settings: Settings): Settings {
  return settings.now === null ? { ...settings, now: writeInstant(Date.now()) } : settings;
}

/** Says whether all of a copy could be read; whether an override has a use isn't known before. */
function isWhole(file: VFile): boolean {
  return !file.messages.some(({ fatal }) => fatal === true);
}

/** One row of files behind another. */
function* inOrder(...parts: ReadonlyArray<Iterable<SiteFile>>): Iterable<SiteFile> {
  for (const files of parts) yield* files;
}

/** Tells of files as they go by. */
function* counting(files: Iterable<SiteFile>, world: World): Iterable<SiteFile> {
  let count = 0;
  for (const file of files) {
    world.signal?.throwIfAborted();
    yield file;
    world.onProgress?.({ step: 'write', count: ++count });
  }
}
