/** Hints that something may have changed. Folders are watched, not files: a paper has thousands of files in few folders. */
import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';

/** A watcher of folders. */
export interface Watcher {
  /**
   * Watches a folder, too, and what lies in it directly.
   *
   * @param inode its number on the disk, by which another folder of that name is told from it
   */
  add(folder: string, inode: number): void;
  /** Watches a folder no more. */
  drop(folder: string): void;
  /** Whether the system can't watch so many folders; what changes has to be found by looking then. */
  isExhausted(): boolean;
  close(): void;
}

/** The codes of a system that can't watch more. */
const exhausted: ReadonlyArray<unknown> = ['ENOSPC', 'EMFILE', 'ENFILE', 'ENOMEM'];

/** How a folder is watched: as `fs.watch` does it. */
export type WatchFolder = (folder: string, listener: (event: string, name: string | null) => void) => FSWatcher;

/**
 * Makes a watcher that watches nothing yet.
 *
 * @param onHint told where something may have changed: a path, or a folder where no more is known
 * @param watchFolder the system's way
 */
export function openWatcher(onHint: (path: string) => void, watchFolder: WatchFolder = watch): Watcher {
  const watched = new Map<string, { inode: number; watcher: FSWatcher }>();
  let isExhausted = false;
  const drop = (folder: string) => {
    watched.get(folder)?.watcher.close();
    watched.delete(folder);
  };
  const fail = (folder: string, error: unknown) => {
    drop(folder);
    if (isExhaustion(error)) isExhausted = true;
    onHint(folder);
  };
  return {
    add(folder, inode) {
      if (isExhausted || watched.get(folder)?.inode === inode) return;
      drop(folder);
      try {
        const watcher = watchFolder(folder, (_, name) => onHint(name === null ? folder : join(folder, name)));
        watched.set(folder, { inode, watcher });
        watcher.on('error', (error) => fail(folder, error));
      } catch (error) {
        if (isExhaustion(error)) isExhausted = true;
      }
    },
    drop,
    isExhausted: () => isExhausted,
    close() {
      for (const folder of [...watched.keys()]) drop(folder);
    },
  };
}

function isExhaustion(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && exhausted.includes(error.code);
}
