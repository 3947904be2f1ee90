/** From changes to builds. */
import { dirname } from 'node:path';
import { gather } from './burst.js';
import { Census } from './census.js';
import type { Change } from './change.js';
import { oneAtATime } from './queue.js';
import { isInScope, isSameScope, type Scope } from './scope.js';
import { statsOf } from './sight.js';
import { openWatcher, type Watcher, type WatchFolder } from './watcher.js';

export type { Change, FileChange } from './change.js';
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
   * @param change what has changed; empty for the first build, and for one that is due
   * @returns when the next build is due without a change, in milliseconds since 1970; `null` where none is
   */
  build(change: Change): Promise<number | null>;
  /** Told of what `scope` or `build` threw; the watch goes on. It must not reject. */
  onFailed(error: unknown, change: Change): Promise<void> | void;
  /** Told once where the system can't watch so many folders, and they are looked at again and again instead. */
  onPolling?(): void;
  /** How the system watches a folder, where it isn't chokidar's way. */
  readonly watchFolder?: WatchFolder;
}

/** A watch that goes on. */
export interface Watching {
  /** Ends it; resolves when the build that goes on, which `job.build` may cut short, is over and nothing is watched any more. */
  close(): Promise<void>;
}

/** When a burst of hints ends, in milliseconds. */
const limits = { quiet: 50, longest: 500 };

/** After how many milliseconds everything is looked at again: after a change, without one, and where nothing can be watched. */
const times = { after: 1000, idle: 60_000, polling: 2000 };

/** How many hints are looked at one by one. */
const mostHints = 1000;

/** What wakes the watch: a path where something may have changed, the time to look around, or a build that is due. */
type Call = { readonly path: string } | 'look' | 'due';

/**
 * Builds at once, and again whenever something changes. A burst of changes is one build; changes during a build make one
 * build after it. What the system doesn't tell of is found by looking around.
 *
 * @returns the watch, as soon as every change is noticed; the first build goes on then
 * @throws what `scope` throws at the start
 */
export async function watch(job: WatchJob): Promise<Watching> {
  const round = new Round(job, await job.scope([]));
  await round.begin();
  return { close: () => round.close() };
}

/** A watch from its beginning to its end. */
class Round {
  readonly #job: WatchJob;
  readonly #watcher: Watcher;
  readonly #census: Census;
  readonly #burst = gather<Call>(limits, (calls) => this.#queue.add(calls));
  readonly #queue = oneAtATime<Call>((calls) => this.#run(calls));
  #scope: Scope;
  #due: number | null = null;
  #timer: NodeJS.Timeout | undefined;
  #hasBegun = false;
  #isFirst = true;
  #isPolling = false;

  constructor(job: WatchJob, scope: Scope) {
    this.#job = job;
    this.#scope = scope;
    this.#watcher = openWatcher((path) => this.#hint(path), job.watchFolder);
    this.#census = new Census(scope, this.#watcher);
  }

  async begin(): Promise<void> {
    this.#watchAround();
    await this.#census.open();
    this.#hasBegun = true;
    this.#queue.add([]);
  }

  async close(): Promise<void> {
    this.#burst.stop();
    await this.#queue.close();
    clearTimeout(this.#timer);
    this.#census.close();
    this.#watcher.close();
  }

  #hint(path: string): void {
    if (this.#hasBegun && isInScope(this.#scope, path)) this.#burst.add({ path });
  }

  /** Watches the folders that the watched ones and the configuration lie in, or will. */
  #watchAround(): void {
    for (const target of [...this.#scope.config, ...this.#scope.folders]) {
      let folder = dirname(target);
      while (statsOf(folder) === null && dirname(folder) !== folder) folder = dirname(folder);
      const stats = statsOf(folder);
      if (stats !== null) this.#watcher.add(folder, stats.ino);
    }
  }

  /** One turn: look, and build where something has changed or is due. Must not reject. */
  async #run(calls: ReadonlyArray<Call>): Promise<void> {
    clearTimeout(this.#timer);
    const isFirst = this.#isFirst;
    const change = isFirst ? [] : await this.#look(calls);
    const isWanted = isFirst || change.length > 0 || calls.includes('due');
    this.#isFirst = false;
    if (isWanted) await this.#build(change, isFirst);
    if (isFirst) void this.#census.study();
    this.#rest(isWanted);
  }

  async #look(calls: ReadonlyArray<Call>): Promise<Change> {
    const paths = calls.flatMap((call) => (typeof call === 'string' ? [] : [call.path]));
    this.#watchAround();
    const isAll = calls.includes('look') || paths.length > mostHints;
    return isAll ? this.#census.lookAround() : this.#census.lookAt(paths);
  }

  async #build(change: Change, isFirst: boolean): Promise<void> {
    try {
      if (!isFirst) await this.#follow(await this.#job.scope(change));
      this.#due = await this.#job.build(change);
    } catch (error) {
      this.#due = null;
      await this.#job.onFailed(error, change);
    }
  }

  async #follow(scope: Scope): Promise<void> {
    if (isSameScope(scope, this.#scope)) return;
    this.#scope = scope;
    this.#census.follow(scope);
    this.#watchAround();
    await this.#census.open();
  }

  /** Sets the one timer: for what is due, or to look around. */
  #rest(hasBuilt: boolean): void {
    if (this.#watcher.isExhausted() && !this.#isPolling) {
      this.#isPolling = true;
      this.#job.onPolling?.();
    }
    const look = hasBuilt ? times.after : this.#isPolling ? times.polling : times.idle;
    const rest = this.#due === null ? Number.POSITIVE_INFINITY : this.#due - Date.now();
    const due = rest > 0 ? rest : times.after;
    const call = due <= look ? 'due' : 'look';
    this.#timer = setTimeout(() => this.#queue.add([call]), Math.min(look, due));
  }
}
