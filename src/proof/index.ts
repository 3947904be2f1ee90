/** Proving: everything that a build does before anything is written. */
import { resolve } from 'node:path';
import type { VFile } from 'vfile';
import { digest, engine } from '../cache/index.js';
import type { Theme } from '../model/copy.js';
import type { Edition } from '../model/edition.js';
import { Failure } from '../model/failures.js';
import { writeInstant } from '../model/moments.js';
import type { SiteFile } from '../model/page.js';
import type { Settings } from '../model/settings.js';
import { editionOf, findNextDue, makeUp, type Publication } from '../publish.js';
import { isReadable, readCopy, readTheme, withLogo } from '../read/index.js';
import { extensions } from '../recognise/index.js';
import { type GalleyJob, type Galleys, LostText, setGalleys } from '../set/index.js';
import { publishedSite, stateOf, templatesOf, type World } from '../world.js';
import type { Written } from '../write/index.js';
import { openPictures, type Pictures } from './illustrate.js';
import { remarksBeside } from './remarks.js';
import { keepTime, type Work } from './work.js';

export { noWork, type Work } from './work.js';

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
  /** Until when time alone changes nothing, in milliseconds since 1970. */
  readonly lastsUntil: number;
  /** What had to be done. */
  readonly work: Work;
}

/**
 * Reads, sets, collates, and hands on the files of the site, each made when it's asked for. Where the cache loses a text
 * meanwhile, all is done again without it.
 *
 * @throws Failure where a folder can't be used or the disk fails, the signal's reason, and what `proving.hand` throws
 */
export async function prove(given: Settings, proving: Proving): Promise<Built> {
  const settings = dated(given);
  try {
    return await proveWith(settings, { ...proving, isFresh: !settings.cache });
  } catch (error) {
    if (!settings.cache || (!(error instanceof LostText) && isExpected(error, proving))) throw error;
    return proveWith(settings, { ...proving, isFresh: true });
  }
}

/** Says whether an error tells of something that isn't newsgen's own fault. A fault may come of a cache that was forged. */
function isExpected(error: unknown, { world }: Proving): boolean {
  const isSystems = typeof error === 'object' && error !== null && 'syscall' in error;
  return error instanceof Failure || isSystems || world.signal?.aborted === true;
}

/** How a site is proved. */
export interface Proving {
  readonly world: World;
  /** The theme, where somebody has read it already; else it's read. */
  readonly theme?: Theme | null;
  /** What is done with the files of the site. */
  hand(files: Iterable<SiteFile>): Promise<Written>;
}

/** How it's proved once. */
interface Trial extends Proving {
  /** Whether every article is set anew. */
  readonly isFresh: boolean;
}

async function proveWith(settings: Settings, { world, hand, isFresh, theme: given = null }: Trial): Promise<Built> {
  const before = settings.stats || settings.explainRebuild !== null ? publishedSite(settings, world) : null;
  const time = keepTime((path) => before?.get(path)?.key);
  world.onProgress?.({ step: 'read', count: 0 });
  const copy = await copyFor(settings, world);
  const readable = copy.filter(isReadable);
  time.end('read');
  const theme = given ?? (await readThemeFor(settings, world));
  time.end('theme');
  const pictures = await openPictures(readable, { settings, world });
  time.end('pictures');
  world.onProgress?.({ step: 'publish', count: readable.length });
  const galleys = await setGalleys(readable, galleyJob(settings, world, isFresh));
  time.end('set');
  try {
    const made = await makeSite(readable, { settings, theme, pictures, galleys });
    time.end('collate');
    const written = await hand(counting(time.watch(made.files), world, galleys));
    pictures.tidy();
    time.end('write');
    const beside = [...(await remarksBeside(copy, { settings, theme, world })), ...made.remarks];
    return { ...whatCameOf(made), ...written, copy: [...copy, ...beside], work: time.sum(galleys.set) };
  } finally {
    galleys.keep();
  }
}

function galleyJob(settings: Settings, world: World, isFresh: boolean): GalleyJob {
  const { cache: isKept, jobs: threads } = settings;
  return { habits: settings, state: stateOf(world), isFresh, isKept, threads, signal: world.signal ?? null };
}

/** A site whose files are still to be made. */
interface Site extends Publication {
  readonly remarks: ReadonlyArray<VFile>;
}

async function makeSite(
  copy: ReadonlyArray<VFile>,
  given: { settings: Settings; theme: Theme; pictures: Pictures; galleys: Galleys },
): Promise<Site> {
  const { settings, theme, pictures, galleys } = given;
  const { summaries, texts } = galleys;
  const { edition, remarks, files } = await pictures.illustrate(editionOf(summaries, settings));
  const { lastIndex, recordOf } = galleys;
  const press = { engine: engine(), digest, lastIndex, recordOf };
  const made = makeUp({ copy, summaries, edition, texts, theme, settings, press });
  if (made.index !== null) galleys.keepIndex(made.index);
  return { ...made, remarks, files: inOrder(made.files, files()) };
}

function whatCameOf({ edition, pages, nextDue, lastsUntil }: Site) {
  return { edition, articles: edition.stories.length, pages, nextDue, lastsUntil };
}

/** Finds when the next article comes out or expires; nothing is set. */
export async function findNextDueIn(settings: Settings, world: World): Promise<string | null> {
  const copy = await copyFor(settings, world);
  return findNextDue({ copy: copy.filter(isReadable), settings });
}

function copyFor({ articles, encoding, authors }: Settings, world: World): Promise<ReadonlyArray<VFile>> {
  const { cwd, signal = null } = world;
  const portraits = Object.values(authors).flatMap(({ portrait }) => portrait ?? []);
  return readCopy(resolve(cwd, articles), { cwd, extensions, encoding, portraits, signal });
}

/**
 * Reads the theme of a site, with its logo.
 *
 * @throws Failure where a file of it can't be read
 */
export async function readThemeFor(settings: Settings, world: World): Promise<Theme> {
  return withLogo(await readTheme(templatesOf(settings, world)), settings.look.logo, world.root ?? world.cwd);
}

/** Gives settings a moment of the build: the clock is looked at here and nowhere else, and once a build. */
export function dated(settings: Settings): Settings {
  return settings.now === null ? { ...settings, now: writeInstant(Date.now()) } : settings;
}

/** One row of files behind another. */
function* inOrder(...parts: ReadonlyArray<Iterable<SiteFile>>): Iterable<SiteFile> {
  for (const files of parts) yield* files;
}

/** Tells of files as they go by. Where the text of one got lost, nothing after it gets by, and nothing is written. */
function* counting(files: Iterable<SiteFile>, world: World, galleys: Galleys): Iterable<SiteFile> {
  let count = 0;
  for (const file of files) {
    world.signal?.throwIfAborted();
    yield file;
    galleys.confirm();
    world.onProgress?.({ step: 'write', count: ++count });
  }
}
