/** Packs: files that texts lie in one behind the other. A pack is written once, and never changed. */
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './catalogue.js';
import { digest } from './digest.js';

/** Up to how many bytes wait in memory to be written. */
const mostWaiting = 1024 * 1024;

/** The packs of a folder. */
export interface Packs {
  /** Reads bytes of a pack; `null` where they aren't there. */
  read(place: Place): Buffer | null;
  /** Puts bytes into the pack of this build. */
  put(bytes: Buffer): Place;
  /** Closes all of them; the pack of this build is left on the disk where it's to be kept. */
  close(isKept: boolean): void;
}

/** Opens the packs of a folder. Each is opened when something is read, and that of this build when something is put in. */
export function openPacks(folder: string, own: string): Packs {
  const files = new Map<string, number | null>();
  let waiting: Buffer[] = [];
  let waitingSize = 0;
  let written = 0;

  function open(pack: string): number | null {
    const known = files.get(pack);
    if (known !== undefined) return known;
    const file = tryOpen(join(folder, pack));
    files.set(pack, file);
    return file;
  }

  function flush(): void {
    const file = files.get(own) ?? openSync(join(folder, own), 'wx+', 0o600);
    files.set(own, file);
    for (let bytes = Buffer.concat(waiting); bytes.length > 0; ) bytes = bytes.subarray(writeSync(file, bytes));
    written += waitingSize;
    waiting = [];
    waitingSize = 0;
  }

  return {
    read({ pack, offset, length }) {
      if (pack === own && offset + length > written) flush();
      const file = open(pack);
      return file === null ? null : readAll(file, offset, length);
    },
    put(bytes) {
      const place = { pack: own, offset: written + waitingSize, length: bytes.length, check: digest(bytes) };
      waiting.push(bytes);
      waitingSize += bytes.length;
      if (waitingSize >= mostWaiting) flush();
      return place;
    },
    close(isKept) {
      if (isKept && waitingSize > 0) flush();
      for (const file of files.values()) if (file !== null) closeSync(file);
      if (!isKept) rmSync(join(folder, own), { force: true });
    },
  };
}

function tryOpen(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch {
    return null;
  }
}

function readAll(file: number, offset: number, length: number): Buffer | null {
  const bytes = Buffer.allocUnsafe(length);
  try {
    return readSync(file, bytes, 0, length, offset) === length ? bytes : null;
  } catch {
    return null;
  }
}
