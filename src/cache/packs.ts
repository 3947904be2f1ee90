/** Packs: files that texts lie in one behind the other. A pack is written once, and never changed. */
import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './catalogue.js';
import { digest } from './digest.js';
import { Pen } from './pen.js';
import { unlessRefused } from './refusals.js';

/** The packs of a folder. */
export interface Packs {
  /** Reads bytes of a pack; `null` where they aren't there. */
  read(place: Place): Buffer | null;
  /** Puts bytes into the pack of this build. Where the disk doesn't take them they stay in memory. */
  put(bytes: Buffer): Place;
  /** Gives the size of a pack of an earlier build in bytes; 0 for that of this build. */
  sizeOf(pack: string): number;
  /**
   * Closes all of them; the pack of this build is left on the disk where it's to be kept.
   *
   * @returns whether it's there, and whole
   */
  close(isKept: boolean): boolean;
}

/** Opens the packs of a folder. Each is opened when something is read, and that of this build when something is put in. */
export function openPacks(folder: string, own: string): Packs {
  const files = new Map<string, number | null>();
  const pen = new Pen(join(folder, own));
  return {
    read({ pack, offset, length }) {
      if (pack === own) return pen.read(offset, length);
      const known = files.get(pack);
      const file = known === undefined ? tryOpen(join(folder, pack)) : known;
      files.set(pack, file);
      return file === null ? null : readAll(file, offset, length);
    },
    put: (bytes) => ({ pack: own, offset: pen.write(bytes), length: bytes.length, check: digest(bytes) }),
    sizeOf: (pack) => (pack === own ? 0 : (unlessRefused(() => statSync(join(folder, pack)).size) ?? 0)),
    close(isKept) {
      for (const file of files.values()) if (file !== null) closeSync(file);
      return pen.close(isKept);
    },
  };
}

function tryOpen(path: string): number | null {
  return unlessRefused(() => openSync(path, constants.O_RDONLY | constants.O_NONBLOCK));
}

function readAll(file: number, offset: number, length: number): Buffer | null {
  const size = unlessRefused(() => fstatSync(file).size) ?? 0;
  if (offset + length > size) return null;
  const bytes = Buffer.allocUnsafe(length);
  return unlessRefused(() => readSync(file, bytes, 0, length, offset)) === length ? bytes : null;
}
