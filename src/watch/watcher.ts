/** Hints that something may have changed. Folders are watched, not files: a paper has thousands of files in few folders. */
import { resolve } from 'node:path';
import { FSWatcher, watch } from 'chokidar';

/** A watcher of folders. */
export interface Watcher {
  /**
   * Watches a folder, too, and what lies in it directly. What changes before it's watched is covered by a hint then.
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

/** What is told of a folder that is watched. */
export interface FolderListener {
  /** Something has happened to what is of this name, or path; `null` where that isn't known. */
  onEvent(name: string | null): void;
  /** It's watched from now on. */
  onReady(): void;
  /** It isn't watched, or no more. */
  onError(error: unknown): void;
}

/** How a folder is watched. The result ends it: nothing is told from then on. */
export type WatchFolder = (folder: string, listener: FolderListener) => () => void;

/** The codes of a system that can't watch more, or not at all. */
const exhausted: ReadonlyArray<unknown> = ['ENOSPC', 'EMFILE', 'ENFILE', 'ENOMEM', 'ENOSYS'];

/**
 * Makes a watcher that watches nothing yet.
 *
 * @param onHint told where something may have changed: a path, or a folder where no more is known
 * @param watchFolder the system's way
 */
export function openWatcher(onHint: (path: string) => void, watchFolder: WatchFolder = byChokidar): Watcher {
  const watched = new Map<string, { inode: number; close: () => void }>();
  let isExhausted = watchFolder === byChokidar && isPolling();
  const drop = (folder: string) => {
    watched.get(folder)?.close();
    watched.delete(folder);
  };
  /** One that couldn't be watched at all is passed over: a hint would have it tried again at once, and for ever. */
  const fail = (folder: string, error: unknown, wasReady: boolean) => {
    drop(folder);
    const isNew = !isExhausted && isExhaustion(error);
    if (isNew) isExhausted = true;
    if (isNew || wasReady) onHint(folder);
  };
  const listen = (folder: string): FolderListener => {
    let isReady = false;
    return {
      onEvent: (name) => onHint(name === null ? folder : resolve(folder, name)),
      onReady: () => {
        isReady = true;
        onHint(folder);
      },
      onError: (error) => fail(folder, error, isReady),
    };
  };
  return {
    add(folder, inode) {
      if (isExhausted || watched.get(folder)?.inode === inode) return;
      drop(folder);
      watched.set(folder, { inode, close: watchFolder(folder, listen(folder)) });
    },
    drop,
    isExhausted: () => isExhausted,
    close() {
      for (const folder of [...watched.keys()]) drop(folder);
    },
  };
}

/**
 * One watcher of chokidar's for each folder, all of whose entries it ignores: so it asks the system to watch the folder and
 * nothing else, and tells in `raw` what the system says of it.
 */
function byChokidar(folder: string, { onEvent, onReady, onError }: FolderListener): () => void {
  const watcher = watch(folder, {
    ignored: (path) => resolve(path) !== folder,
    depth: 0,
    ignoreInitial: true,
    followSymlinks: false,
    // Otherwise a folder whose own name looks like an editor's backup would be ignored.
    atomic: false,
  });
  // On some systems no name is told, whatever the types say.
  watcher.on('raw', (_, name: string | null) => onEvent(name));
  watcher.on('ready', onReady);
  watcher.on('error', onError);
  return () => {
    void watcher.close();
    // It takes its listeners off and may still fail at what it was at; an error without a listener would end the process.
    watcher.on('error', () => undefined);
  };
}

/** Whether chokidar would only poll, as CHOKIDAR_USEPOLLING asks; of a folder that tells nothing of what is in its files. */
function isPolling(): boolean {
  return new FSWatcher().options.usePolling;
}

function isExhaustion(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && exhausted.includes(error.code);
}
