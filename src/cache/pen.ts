/** A pen writes a file from its beginning to its end, and reads what it has written. */
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { unlessRefused } from './refusals.js';

/** Up to how many bytes wait in memory to be written. */
const mostWaiting = 1024 * 1024;

/** A file that is being written. Nothing is on the disk until there is much to write, or it is to be kept. */
export class Pen {
  readonly #path: string;
  /** What isn't on the disk yet, or what the disk doesn't take, by where it stands. */
  readonly #waiting = new Map<number, Buffer>();
  #file: number | null = null;
  #size = 0;
  #written = 0;
  #isRefused = false;

  /** @param path where the file is to be; nothing may be there */
  constructor(path: string) {
    this.#path = path;
  }

  /** Writes bytes, and gives where they stand. */
  write(bytes: Buffer): number {
    const offset = this.#size;
    this.#waiting.set(offset, bytes);
    this.#size += bytes.length;
    if (this.#size - this.#written >= mostWaiting) this.#flush();
    return offset;
  }

  /** Reads what was written with one call; `null` where the disk doesn't give it back. */
  read(offset: number, length: number): Buffer | null {
    const bytes = this.#waiting.get(offset);
    const file = this.#file;
    if (bytes !== undefined || file === null) return bytes ?? null;
    const found = Buffer.allocUnsafe(length);
    return unlessRefused(() => readSync(file, found, 0, length, offset)) === length ? found : null;
  }

  /**
   * Ends it; the file is deleted where it isn't to be kept.
   *
   * @returns whether it's there, and whole
   */
  close(isKept: boolean): boolean {
    if (isKept) this.#flush();
    if (this.#file !== null) closeSync(this.#file);
    const isWhole = isKept && !this.#isRefused;
    if (!isWhole && this.#file !== null) unlessRefused(() => rmSync(this.#path, { force: true }));
    return isWhole;
  }

  #flush(): void {
    if (this.#isRefused || this.#size === this.#written) return;
    this.#isRefused = unlessRefused(() => this.#writeOut()) === null;
    if (this.#isRefused) return;
    this.#written = this.#size;
    this.#waiting.clear();
  }

  #writeOut(): true {
    this.#file ??= openSync(this.#path, 'wx+', 0o600);
    for (let rest = Buffer.concat([...this.#waiting.values()]); rest.length > 0; )
      rest = rest.subarray(writeSync(this.#file, rest));
    return true;
  }
}
