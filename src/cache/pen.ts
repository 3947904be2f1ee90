/** A pen writes a file from its beginning to its end, and reads what it has written. */
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { unlessRefused } from './refusals.js';

/** Up to how many bytes wait in memory to be written. */
const mostWaiting = 1024 * 1024;

/** A file that is being written. */
export interface Pen {
  /** Gives where the bytes stand. */
  write(bytes: Buffer): number;
  /** Reads what was written with one call. */
  read(offset: number, length: number): Buffer | null;
  /**
   * Ends it; the file is deleted where it isn't to be kept.
   *
   * @returns whether it's there, and whole
   */
  close(isKept: boolean): boolean;
}

/** @param path where the file is to be; nothing is there until there is something to write */
export function openPen(path: string): Pen {
  /** What isn't on the disk yet, or what the disk doesn't take, by where it stands. */
  const waiting = new Map<number, Buffer>();
  let file: number | null = null;
  let size = 0;
  let written = 0;
  let isRefused = false;

  function flush(): void {
    if (isRefused || size === written) return;
    isRefused =
      unlessRefused(() => {
        file ??= openSync(path, 'wx+', 0o600);
        writeAll(file, Buffer.concat([...waiting.values()]));
        return true;
      }) === null;
    if (isRefused) return;
    written = size;
    waiting.clear();
  }

  return {
    write(bytes) {
      const offset = size;
      waiting.set(offset, bytes);
      size += bytes.length;
      if (size - written >= mostWaiting) flush();
      return offset;
    },
    read(offset, length) {
      const bytes = waiting.get(offset);
      if (bytes !== undefined || file === null) return bytes ?? null;
      const found = Buffer.allocUnsafe(length);
      const from = file;
      return unlessRefused(() => readSync(from, found, 0, length, offset)) === length ? found : null;
    },
    close(isKept) {
      if (isKept) flush();
      if (file !== null) closeSync(file);
      const isWhole = isKept && !isRefused;
      if (!isWhole && file !== null) unlessRefused(() => rmSync(path, { force: true }));
      return isWhole;
    },
  };
}

function writeAll(file: number, bytes: Buffer): void {
  for (let rest = bytes; rest.length > 0; ) rest = rest.subarray(writeSync(file, rest));
}
