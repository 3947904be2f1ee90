/** Galleys in the cache: as texts, each on its shelf. */
import type { Root } from 'mdast';
import type { Store } from '../cache/index.js';
import type { Galley, Texts } from '../model/galley.js';
import type { SourcePath } from '../model/names.js';
import type { IndexState, SearchRecord } from '../model/search.js';

/** Of a galley, what every build looks at, what its page shows, and what search knows. */
export const shelves = ['summary', 'body', 'search'] as const;

type Shelf = (typeof shelves)[number];

export type Shelves = Store<Shelf>;

/** A galley as texts. */
export type Typeset = Readonly<Record<Shelf, string>>;

/** What every build looks at. */
export type Head = Omit<Galley, 'body' | 'search'>;

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
  const head: unknown = text === null ? null : JSON.parse(text);
  return isHead(head) ? head : null;
}

/** Gives what search knows of a text; `null` where the cache hasn't got it. */
export function recordIn(store: Shelves, key: string): SearchRecord | null {
  const text = store.read(key, 'search');
  const record: unknown = text === null ? null : JSON.parse(text);
  return isRecord(record) ? record : null;
}

/** Gives the index of search that was kept under a key; `null` where there is none. */
export function indexIn(store: Shelves, key: string): IndexState | null {
  const text = store.read(key, 'search');
  const index: unknown = text === null ? null : JSON.parse(text);
  return isIndex(index) ? index : null;
}

/** Gives the texts of galleys, each read when it's asked for. */
export function textsIn(store: Shelves, keys: ReadonlyMap<SourcePath, string>): Texts {
  return {
    bodies: (source) => ofStory(source, 'body', isRoot),
    bodyKeys: (source) => keys.get(source) ?? '',
    records: (source) => ofStory(source, 'search', isRecord),
  };

  function ofStory<Part>(source: SourcePath, shelf: Shelf, isPart: (value: unknown) => value is Part): Part {
    const text = store.read(keys.get(source) ?? '', shelf);
    const part: unknown = text === null ? null : JSON.parse(text);
    if (isPart(part)) return part;
    throw new Error(`The text of ${source} is gone from the cache: was it deleted while newsgen was at work?`);
  }
}

// What the cache gives is what was put in: it holds texts against their digests.

function isHead(value: unknown): value is Head {
  return typeof value === 'object' && value !== null && 'summary' in value && 'findings' in value;
}

function isRoot(value: unknown): value is Root {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'root';
}

function isRecord(value: unknown): value is SearchRecord {
  return typeof value === 'object' && value !== null && 'words' in value && 'pairs' in value && 'places' in value;
}

function isIndex(value: unknown): value is IndexState {
  return typeof value === 'object' && value !== null && 'entries' in value && 'keys' in value;
}
