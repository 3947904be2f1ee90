/** From changes to builds. */
import { batch, type Change, type FileEvent } from './batch.js';
import { gather } from './burst.js';
import { oneAtATime } from './queue.js';
import { isSameScope, type Scope } from './scope.js';
import { openWatcher, type Watcher } from './watcher.js';

export type { Change, FileChange } from './batch.js';
export type { Scope } from './scope.js';

/** What is done when something changes. */
export interface WatchJob {
  /**
   * Says what to watch. It's asked before each build.
   *
   * @param change what has changed since the last build; empty for the first
   */
  scope(change: Change): Promise<Scope>;
  /**
   * Builds. It's never called while a build goes on.
   *
   * @param change what has changed; empty for the first build
   */
  build(change: Change): Promise<void>;
  /** Told of what `scope` or `build` threw; the watch goes on. It must not reject. */
  onFailed(error: unknown, change: Change): Promise<void> | void;
}

/** A watch that goes on. */
export interface Watching {
  /** Ends it; resolves when the build that goes on, which `job.build` may cut short, is over and nothing is watched any more. */
  close(): Promise<void>;
}

const limits = { quiet: 50, longest: 500 };

/**
 * Builds at once, and again whenever something changes. A burst of changes is one build; changes during a build make one
 * build after it.
 *
 * @returns the watch, as soon as every change is noticed; the first build goes on then
 * @throws what `scope` throws at the start, and the system's error where it can't watch
 */
export async function watch(job: WatchJob): Promise<Watching> {
  const burst = gather<FileEvent>(limits, (events) => queue.add(events));
  const view = await openView(await job.scope([]), burst.add);
  let isFirst = true;
  const queue = oneAtATime<FileEvent>(async (events) => {
    const change = batch(events);
    if (change.length === 0 && !isFirst) return;
    try {
      if (!isFirst) await view.follow(await job.scope(change));
      isFirst = false;
      await job.build(change);
    } catch (error) {
      await job.onFailed(error, change);
    }
  });
  queue.add([]);
  return {
    async close() {
      burst.stop();
      await queue.close();
      await view.close();
    },
  };
}

/** A watcher that goes where the scope goes. */
async function openView(start: Scope, onEvent: (event: FileEvent) => void) {
  let scope = start;
  let watcher: Watcher = await openWatcher(scope, onEvent);
  return {
    async follow(next: Scope) {
      if (isSameScope(next, scope)) return;
      const old = watcher;
      watcher = await openWatcher(next, onEvent);
      scope = next;
      await old.close();
    },
    close: () => watcher.close(),
  };
}
