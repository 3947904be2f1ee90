/** A store of texts. Whatever happens to its files, it gives a text as it was put in, or none. */
import { mkdirSync } from 'node:fs';
import { type Place, readCatalogue, saveCatalogue } from './catalogue.js';
import { digest } from './digest.js';
import { openPacks } from './packs.js';
import { unlessRefused } from './refusals.js';
import { clearOut, newName, tidy } from './tidy.js';

/** Texts by key and shelf: all shelves of a key are filled at once. */
export interface Store<Shelf extends string> {
  /** Gives a text; `null` where there is none, or none that is as it was put in. */
  read(key: string, shelf: Shelf): string | null;
  /** Puts in the texts of a key, in place of those that it may have had. They can be read at once. */
  add(key: string, texts: Readonly<Record<Shelf, string>>): void;
  /** Ends the use of it: what was read and added is there the next time, and some of the rest. */
  keep(): void;
  /** Ends the use of it, and leaves all as it was. */
  drop(): void;
}

/** How a store is opened. */
export interface StoreJob<Shelf extends string> {
  /** The absolute folder of its files, which is made where it isn't there. */
  readonly folder: string;
  readonly shelves: ReadonlyArray<Shelf>;
  /** Whether what it holds is passed over. */
  readonly isFresh: boolean;
}

/** Opens a store. What the disk refuses costs time and nothing else: then texts stay in memory, and nothing is kept. */
export function openStore<Shelf extends string>({ folder, shelves, isFresh }: StoreJob<Shelf>): Store<Shelf> {
  unlessRefused(() => mkdirSync(folder, { recursive: true }));
  const rows = new Map<string, ReadonlyArray<Place>>(isFresh ? [] : readCatalogue(folder, shelves));
  const packs = openPacks(folder, newName());
  const used = new Set<string>();
  let isChanged = false;
  return {
    read(key, shelf) {
      const place = rows.get(key)?.[shelves.indexOf(shelf)];
      if (place === undefined) return null;
      used.add(key);
      const bytes = packs.read(place);
      return bytes === null || digest(bytes) !== place.check ? null : bytes.toString('utf8');
    },
    add(key, texts) {
      const places = shelves.map((shelf) => packs.put(Buffer.from(texts[shelf])));
      rows.set(key, places);
      used.add(key);
      isChanged = true;
    },
    keep() {
      const kept = isChanged ? tidy(rows, used, packs) : rows;
      if (!packs.close(isChanged)) return;
      unlessRefused(() => saveCatalogue(folder, shelves, kept));
      unlessRefused(() => clearOut(folder, kept));
    },
    drop() {
      packs.close(false);
    },
  };
}
