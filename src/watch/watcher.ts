import type { FSWatcher } from 'chokidar';
import type { FileEvent } from './batch.js';
import { isInScope, type Scope, startsOf } from './scope.js';

/** The codes of a system that can't watch so many files; asking it again and again still works. */
const exhausted: ReadonlyArray<unknown> = ['ENOSPC', 'EMFILE', 'ENFILE'];

/** A watcher that is watching. */
export interface Watcher {
  close(): Promise<void>;
}

/**
 * Watches files.
 *
 * @param scope what to watch
 * @param onEvent gets each file that was added, changed or removed from now on
 * @returns the watcher, once every change is noticed
 * @throws the system's error where it can't watch
 */
export async function openWatcher(scope: Scope, onEvent: (event: FileEvent) => void): Promise<Watcher> {
  try {
    return await open(scope, onEvent, false);
  } catch (error) {
    if (!isExhausted(error)) throw error;
    return open(scope, onEvent, true);
  }
}

function isExhausted(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && exhausted.includes(error.code);
}

async function open(scope: Scope, onEvent: (event: FileEvent) => void, usePolling: boolean): Promise<Watcher> {
  const { watch } = await import('chokidar');
  const watcher = watch([...startsOf(scope)], {
    ignored: (path) => !isInScope(scope, path),
    ignoreInitial: true,
    followSymlinks: false,
    // An editor's way to save is told from a removal by the burst that it comes in, without holding a removal back.
    atomic: false,
    usePolling,
  });
  for (const kind of ['add', 'change', 'unlink'] as const) watcher.on(kind, (path) => onEvent({ kind, path }));
  await ready(watcher);
  return watcher;
}

async function ready(watcher: FSWatcher): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => watcher.once('ready', resolve).once('error', reject));
  } catch (error) {
    await watcher.close();
    throw error;
  }
  // Later errors are about single files that went away while they were looked at; the next event brings the truth.
  watcher.on('error', () => undefined);
}
