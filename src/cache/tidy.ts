/** Keeping a store small: what no build has asked for goes, and small packs are put together. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Place, Rows } from './catalogue.js';
import type { Packs } from './packs.js';

/** Up to how many packs a store has, and below how many bytes a pack is small. */
const mostPacks = 16;
const small = 4 * 1024 * 1024;

/** For how long a file that no catalogue knows is left, in milliseconds: another build may be about to name it. */
const grace = 60 * 60 * 1000;

let count = 0;

/** A name for a new pack that no other build takes. */
export function newName(): string {
  count += 1;
  return `${Date.now().toString(36)}-${process.pid.toString(36)}-${count.toString(36)}.pack`;
}

/**
 * Says what a store keeps. What this build didn't use stays while it takes less room than what it did: another branch may
 * want it. Once there are many packs, the texts of small ones move into that of this build, and so do all where half of
 * what the packs hold is of no more use.
 *
 * @param rows all that the store has; those that move or go are changed
 * @param used the keys that this build asked for or put in
 */
export function tidy(rows: Map<string, ReadonlyArray<Place>>, used: ReadonlySet<string>, packs: Packs): Rows {
  const isWanted = (key: string): boolean => used.has(key);
  const unused = [...rows].filter(([key]) => !isWanted(key));
  if (sizeOf(unused) > sizeOf([...rows].filter(([key]) => isWanted(key)))) for (const [key] of unused) rows.delete(key);
  const sizes = new Map<string, number>();
  for (const places of rows.values()) {
    for (const { pack, length } of places) sizes.set(pack, (sizes.get(pack) ?? 0) + length);
  }
  const going = new Set([...sizes.keys()].filter((pack) => isHollow(packs.sizeOf(pack), sizes.get(pack) ?? 0)));
  if (sizes.size > mostPacks) for (const [pack, size] of sizes) if (size < small) going.add(pack);
  for (const [key, places] of rows) {
    if (places.some(({ pack }) => going.has(pack))) move(key, places, { rows, packs });
  }
  return rows;
}

/** Says whether more than half of a pack is of no more use. */
function isHollow(size: number, used: number): boolean {
  return size > 2 * used;
}

function sizeOf(rows: ReadonlyArray<readonly [string, ReadonlyArray<Place>]>): number {
  return rows.reduce((sum, [, places]) => sum + places.reduce((size, { length }) => size + length, 0), 0);
}

function move(
  key: string,
  places: ReadonlyArray<Place>,
  { rows, packs }: { rows: Map<string, ReadonlyArray<Place>>; packs: Packs },
): void {
  const texts = places.map((place) => packs.read(place));
  const moved = texts.flatMap((bytes) => (bytes === null ? [] : [packs.put(bytes)]));
  if (moved.length === places.length) rows.set(key, moved);
  else rows.delete(key);
}

/** Deletes the files of a store's folder that nothing lies in any more. What another build may be writing stays. */
export function clearOut(folder: string, rows: Rows): void {
  const packs = new Set([...rows.values()].flatMap((places) => places.map(({ pack }) => pack)));
  for (const name of readdirSync(folder)) {
    if (!/\.(?:pack|tmp)$/.test(name) || packs.has(name)) continue;
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > grace) rmSync(path, { force: true });
  }
}
