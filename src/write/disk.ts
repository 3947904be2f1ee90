/**
 * Every call that changes the disk. The rest of the room goes through this record, so that a test can make the n-th
 * change fail, or watch that there was none. The calls are synchronous: for many small files that is three times faster.
 */
import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { patiently } from './patience.js';

/** Modes that every host can serve, whatever the umask. */
export const modes = { file: 0o644, folder: 0o755 } as const;

/** The calls. Each throws what node:fs throws. */
export const disk = {
  /** Opens a file for writing; with `wx` it must not be there, with `w` it is emptied. */
  open: (path: string, flags: 'w' | 'wx'): number => openSync(path, flags, modes.file),
  /** Writes all of it. */
  write: (file: number, bytes: Uint8Array | string): void => writeFileSync(file, bytes),
  /** Waits until the bytes would outlive a loss of power. */
  sync: (file: number): void => fsyncSync(file),
  close: (file: number): void => closeSync(file),
  chmod: (path: string, mode: number): void => chmodSync(path, mode),
  mkdir: (path: string): void => mkdirSync(path, modes.folder),
  rmdir: (path: string): void => rmdirSync(path),
  rename: (from: string, to: string): void => patiently(() => renameSync(from, to)),
  unlink: (path: string): void => patiently(() => unlinkSync(path)),
  /** Removes a file or a whole folder, whether it is there or not. For newsgen's own stages only. */
  clear: (path: string): void => rmSync(path, { recursive: true, force: true }),
};
