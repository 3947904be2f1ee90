/** Galleys in the cache: as texts, each on its shelf. */
import type { Store } from '../cache/index.js';
import type { Galley, Texts } from '../model/galley.js';
import type { SourcePath } from '../model/names.js';
import type { IndexState, SearchRecord } from '../model/search.js';
import { type Head, isHead, isIndex, isRecord, isRoot, parsed } from './shapes.js';

/** Of a galley, what every build looks at, what its page shows, and what search knows. */
export const shelves = ['summary', 'body', 'search'] as const;

type Shelf = (typeof shelves)[number];

export type { Head } from './shapes.js';

export type Shelves = Store<Shelf>;

/** A galley as texts. */
export type Typeset = Readonly<Record<Shelf, string>>;

/** Writes a galley. */
export function typeset({ body, search, ...head }: Galley): Typeset {
  return { summary: JSON.stringify(head), body: JSON.stringify(body), search: JSON.stringify(search) };
}

/** Gives the head of a galley; `null` where the cache hasn't got it. */
export function headIn(store: Shelves, key: string): Head | null {
  return headOf(store.read(key, 'summary'));
}

/** Reads the head of a galley. */
export function headOf(text: string | null): Head | null {
  const head: unknown = text === null ? null : parsed(text);
  return isHead(head) ? head : null;
}

/** Gives what search knows of a text; `null` where the cache hasn't got it. */
export function recordIn(store: Shelves, key: string): SearchRecord | null {
  const record = partIn(store, key, 'search');
  return isRecord(record) ? record : null;
}

/** Gives the index of search that was kept under a key; `null` where there is none. */
export function indexIn(store: Shelves, key: string): IndexState | null {
  const index = partIn(store, key, 'search');
  return isIndex(index) ? index : null;
}

/**
 * Gives the texts of galleys, each read when it's asked for. One that can't be had any more is empty.
 *
 * @param onLost told of the source of such a text
 */
export function textsIn(
  store: Shelves,
  keys: ReadonlyMap<SourcePath, string>,
  onLost: (source: SourcePath) => void,
): Texts {
  return {
    bodies(source) {
      const body = partIn(store, keys.get(source) ?? '', 'body');
      if (isRoot(body)) return body;
      onLost(source);
      return { type: 'root', children: [] };
    },
    bodyKeys: (source) => keys.get(source) ?? '',
    records(source) {
      const record = recordIn(store, keys.get(source) ?? '');
      if (record === null) onLost(source);
      return record ?? { words: '', pairs: '', places: '' };
    },
  };
}

function partIn(store: Shelves, key: string, shelf: Shelf): unknown {
  const text = store.read(key, shelf);
  return text === null ? null : parsed(text);
}
