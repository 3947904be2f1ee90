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
  const pen = openPen(() => openSync(join(folder, own), 'wx+', 0o600));
  return {
    read({ pack, offset, length }) {
      if (pack === own) return readAll(pen.upTo(offset + length), offset, length);
      const known = files.get(pack);
      const file = known === undefined ? tryOpen(join(folder, pack)) : known;
      files.set(pack, file);
      return file === null ? null : readAll(file, offset, length);
    },
    put: (bytes) => ({ pack: own, offset: pen.write(bytes), length: bytes.length, check: digest(bytes) }),
    close(isKept) {
      for (const file of files.values()) if (file !== null) closeSync(file);
      pen.close(isKept);
      if (!isKept) rmSync(join(folder, own), { force: true });
    },
  };
}

/** Writes a file from its beginning to its end, much at once. */
function openPen(open: () => number) {
  let file: number | null = null;
  let waiting: Buffer[] = [];
  let size = 0;
  let written = 0;

  function flush(): number {
    file ??= open();
    for (let bytes = Buffer.concat(waiting); bytes.length > 0; ) bytes = bytes.subarray(writeSync(file, bytes));
    written = size;
    waiting = [];
    return file;
  }

  return {
    /** Gives where the bytes will stand. */
    write(bytes: Buffer): number {
      const offset = size;
      waiting.push(bytes);
      size += bytes.length;
      if (size - written >= mostWaiting) flush();
      return offset;
    },
    /** Gives the file once so many bytes stand in it. */
    upTo: (end: number): number => (file === null || end > written ? flush() : file),
    close(isKept: boolean): void {
      if (isKept && size > written) flush();
      if (file !== null) closeSync(file);
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
