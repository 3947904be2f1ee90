/** The galleys of a build: from the cache where it has them, and set anew where it hasn't. */
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { digest, openStore, type Store } from './cache/index.js';
import { engine } from './engine.js';
import type { Summary } from './model/article.js';
import { type Galley, reportAgain, type Texts } from './model/galley.js';
import type { SourcePath } from './model/names.js';
import type { SearchRecord } from './model/search.js';
import type { Habits } from './model/settings.js';
import { setGalley } from './publish.js';

/** How galleys are set. */
export interface GalleyJob {
  readonly habits: Habits;
  /** The absolute folder of the site's records. */
  readonly state: string;
  /** Whether what is kept of earlier builds is passed over, and nothing is kept of this. */
  readonly isFresh: boolean;
  readonly signal: AbortSignal | null;
}

/** All galleys of a build. */
export interface Galleys {
  readonly summaries: ReadonlyArray<Summary>;
  readonly texts: Texts;
  /** The sources of those that were set now and not taken from the cache. */
  readonly set: ReadonlyArray<SourcePath>;
  /** Keeps them for the next build. The texts can't be used afterwards. */
  keep(): void;
  /** Lets them go. */
  drop(): void;
}

/** Of a galley, what every build looks at, what its page shows, and what search knows. */
const shelves = ['summary', 'body', 'search'] as const;

type Shelves = Store<(typeof shelves)[number]>;

type Kept = Omit<Galley, 'body' | 'search'>;

/**
 * Sets the galleys of all copy. The text of a copy that there is nothing to tell of is let go, since all together may be more
 * than fits in memory.
 *
 * @param copy readable copy with its pictures; it gets the problems that setting finds
 * @throws the signal's reason; the system's error where the disk fails
 */
export async function setGalleys(copy: ReadonlyArray<VFile>, job: GalleyJob): Promise<Galleys> {
  const store = openStore({ folder: join(job.state, 'cache'), shelves, isFresh: job.isFresh });
  try {
    return await setAll(copy, store, job);
  } catch (error) {
    store.drop();
    throw error;
  }
}

async function setAll(copy: ReadonlyArray<VFile>, store: Shelves, job: GalleyJob): Promise<Galleys> {
  const keyOf = makeKeys(job.habits);
  const keys = new Map<SourcePath, string>();
  const summaries: Summary[] = [];
  const set: SourcePath[] = [];
  for (const file of copy) {
    const key = keyOf(file);
    const kept = take(store, key);
    if (kept !== null) reportAgain(file, kept);
    const { summary } = kept ?? put(store, key, setGalley(file, job.habits));
    if (file.messages.length === 0) file.value = '';
    if (summary !== null) summaries.push(summary);
    if (summary !== null) keys.set(summary.source, key);
    if (kept !== null) continue;
    set.push(...sourceOf(file));
    await turn();
    job.signal?.throwIfAborted();
  }
  const keep = () => (job.isFresh ? store.drop() : store.keep());
  return { summaries, texts: textsIn(store, keys), set, keep, drop: () => store.drop() };
}

function sourceOf({ data }: VFile): ReadonlyArray<SourcePath> {
  return data.source === undefined ? [] : [data.source];
}

/** Makes what gives copy its key, the digest of all that its galley comes of. */
function makeKeys({ language, timezone, house, overrides }: Habits): (file: VFile) => string {
  const entries = Object.entries(overrides);
  const general = entries.filter(([, role]) => typeof role === 'string');
  const common = digest(JSON.stringify([engine(), language, timezone, house, general]));
  return ({ value, data: { source = '', pictures } }) =>
    digest(`${JSON.stringify([common, source, overrides[source], pictures])}\n${value}`);
}

function take(store: Shelves, key: string): Kept | null {
  const text = store.read(key, 'summary');
  const kept: unknown = text === null ? null : JSON.parse(text);
  return isKept(kept) ? kept : null;
}

function put(store: Shelves, key: string, { body, search, ...kept }: Galley): Kept {
  store.add(key, { summary: JSON.stringify(kept), body: JSON.stringify(body), search: JSON.stringify(search) });
  return kept;
}

/** The texts, each read when it's asked for. */
function textsIn(store: Shelves, keys: ReadonlyMap<SourcePath, string>): Texts {
  return {
    bodies: (source) => ofStory(source, 'body', isRoot),
    bodyKeys: (source) => keys.get(source) ?? '',
    records: (source) => ofStory(source, 'search', isRecord),
  };

  function ofStory<Part>(
    source: SourcePath,
    shelf: 'body' | 'search',
    isPart: (value: unknown) => value is Part,
  ): Part {
    const text = store.read(keys.get(source) ?? '', shelf);
    const part: unknown = text === null ? null : JSON.parse(text);
    if (isPart(part)) return part;
    throw new Error(`The text of ${source} is gone from the cache: was it deleted while newsgen was at work?`);
  }
}

// What the store gives is what was put in: it holds texts against their digests.

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'summary' in value && 'findings' in value;
}

function isRoot(value: unknown): value is Root {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'root';
}

function isRecord(value: unknown): value is SearchRecord {
  return typeof value === 'object' && value !== null && 'words' in value && 'pairs' in value && 'places' in value;
}
