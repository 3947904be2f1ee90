/** Setting: copy to galleys, from the cache where it has them and anew where it hasn't. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { digest, engine, openStore } from '../cache/index.js';
import type { Summary } from '../model/article.js';
import { reportAgain, type Texts } from '../model/galley.js';
import type { SourcePath } from '../model/names.js';
import type { IndexState, SearchRecord } from '../model/search.js';
import type { Habits } from '../model/settings.js';
import { makeKeys } from './keys.js';
import { LostText } from './lost-text.js';
import { type Head, headIn, headOf, indexIn, recordIn, type Shelves, shelves, textsIn } from './shelves.js';
import { workShift } from './shift.js';

export { LostText } from './lost-text.js';

/** How galleys are set. */
export interface GalleyJob {
  readonly habits: Habits;
  /** The absolute folder of the site's records. */
  readonly state: string;
  /** Whether what is kept of earlier builds is passed over. */
  readonly isFresh: boolean;
  /** Whether something is kept for later builds. */
  readonly isKept: boolean;
  /** How many threads there may be; as many as the machine has where it is `null`. */
  readonly threads: number | null;
  readonly signal: AbortSignal | null;
}

/** All galleys of a build. */
export interface Galleys {
  readonly summaries: ReadonlyArray<Summary>;
  readonly texts: Texts;
  /**
   * Makes sure that every text that was asked for was there.
   *
   * @throws LostText where one wasn't
   */
  confirm(): void;
  /** The sources of those that were set now and not taken from the cache. */
  readonly set: ReadonlyArray<SourcePath>;
  /** The index of search that the last build left; `null` where there is none. */
  readonly lastIndex: IndexState | null;
  /** Gives what search knew of the text that had a key; `null` where that's not known any more. */
  recordOf(key: string): SearchRecord | null;
  /** Keeps the index of search for the next build. */
  keepIndex(index: IndexState): void;
  /** Keeps them for the next build. The texts can't be used afterwards. */
  keep(): void;
}

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
  const keys = new Map(copy.map((file) => [file, '']));
  const heads = new Map<VFile, Head>();
  const keyOf = makeKeys(job.habits);
  for (const file of copy) {
    const key = keyOf(file);
    keys.set(file, key);
    const head = headIn(store, key);
    if (head === null) continue;
    reportAgain(file, head);
    enter(file, head);
  }
  const missing = copy.filter((file) => !heads.has(file));
  const { habits, signal, threads } = job;
  const shift = { habits, signal, threads: threads ?? availableParallelism() };
  await workShift(missing, {
    ...shift,
    onSet(file, galley) {
      store.add(keys.get(file) ?? '', galley);
      enter(file, headOf(galley.summary));
    },
  });
  return galleysOf(copy, { store, keys, heads, missing, job });

  function enter(file: VFile, head: Head | null): void {
    if (head !== null) heads.set(file, head);
    if (file.messages.length === 0) file.value = '';
  }
}

interface Results {
  readonly store: Shelves;
  readonly keys: ReadonlyMap<VFile, string>;
  readonly heads: ReadonlyMap<VFile, Head>;
  readonly missing: ReadonlyArray<VFile>;
  readonly job: GalleyJob;
}

function galleysOf(copy: ReadonlyArray<VFile>, { store, keys, heads, missing, job }: Results): Galleys {
  const summaries: Summary[] = [];
  const bodyKeys = new Map<SourcePath, string>();
  const lost: SourcePath[] = [];
  const indexKey = digest(`${engine()} index`);
  for (const file of copy) {
    const summary = heads.get(file)?.summary ?? null;
    if (summary === null) continue;
    summaries.push(summary);
    bodyKeys.set(summary.source, keys.get(file) ?? '');
  }
  return {
    summaries,
    texts: textsIn(store, bodyKeys, (source) => lost.push(source)),
    confirm() {
      const [source] = lost;
      if (source !== undefined) throw new LostText(source);
    },
    set: missing.flatMap(({ data: { source } }) => source ?? []),
    lastIndex: indexIn(store, indexKey),
    recordOf: (key) => recordIn(store, key),
    keepIndex(index) {
      const text = JSON.stringify(index);
      if (store.read(indexKey, 'search') !== text) store.add(indexKey, { summary: 'null', body: 'null', search: text });
    },
    keep: () => (job.isKept ? store.keep() : store.drop()),
  };
}
