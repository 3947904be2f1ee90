/** What files there are. What a watcher says is only a hint to look; what has changed is told from what was seen before. */
import { readdirSync, type Stats } from 'node:fs';
import { join, sep } from 'node:path';
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';
import type { Change, FileChange } from './change.js';
import { isInScope, type Scope } from './scope.js';
import { glance, isAsSeen, type Sight, statsOf, study } from './sight.js';
import type { Watcher } from './watcher.js';

/** How long a file that is gone may take to come back: some editors save by removing and writing anew. */
const grace = 100;

/** After how many files others get their turn. */
const turnEvery = 128;

/** Counts the files of a scope. */
export class Census {
  #scope: Scope;
  readonly #files = new Map<string, Sight>();
  readonly #folders = new Set<string>();
  #isClosed = false;
  readonly #watcher: Pick<Watcher, 'add' | 'drop'>;

  /** @param watcher told of each folder before what is in it is looked at, and of those that are gone */
  constructor(scope: Scope, watcher: Pick<Watcher, 'add' | 'drop'>) {
    this.#scope = scope;
    this.#watcher = watcher;
  }

  /** Changes what is counted; what lies outside is forgotten. */
  follow(scope: Scope): void {
    this.#scope = scope;
    for (const path of this.#files.keys()) if (!isInScope(scope, path)) this.#files.delete(path);
  }

  /** Looks at what is at paths, or was. */
  async lookAt(paths: ReadonlyArray<string>): Promise<Change> {
    // Another folder may have come in the place of one that was known.
    const below = paths.filter((path) => this.#folders.has(path)).flatMap((folder) => this.#filesBelow(folder));
    return this.#settle([...paths, ...below]);
  }

  /** Looks at everything. */
  async lookAround(): Promise<Change> {
    const { config, folders } = this.#scope;
    return this.#settle([...config, ...folders, ...this.#folders, ...this.#files.keys()]);
  }

  /** Looks, and looks again a moment later at what is gone. */
  async #settle(paths: ReadonlyArray<string>): Promise<Change> {
    const found = await this.#look(paths);
    if (found.gone.length === 0) return sorted(found.changes);
    await pause(grace);
    const again = await this.#look(found.gone);
    const changes = [...found.changes, ...again.changes, ...again.gone.map((path) => this.#remove(path))];
    return sorted(changes);
  }

  /** Reads what was only glanced at, unless it has changed since: then a look will tell. */
  async study(): Promise<void> {
    let count = 0;
    for (const [path, sight] of this.#files) {
      if (sight.hash !== null) continue;
      const stats = statsOf(path);
      if (stats === null || !isAsSeen(sight, stats)) continue;
      const studied = study(path, stats);
      const after = statsOf(path);
      if (after !== null && isAsSeen(sight, after) && this.#files.get(path) === sight) this.#files.set(path, studied);
      if (++count % turnEvery === 0) await turn();
      if (this.#isClosed) return;
    }
  }

  /** Ends a study that goes on. */
  close(): void {
    this.#isClosed = true;
  }

  async #look(paths: ReadonlyArray<string>): Promise<{ changes: Array<FileChange>; gone: Array<string> }> {
    const changes: Array<FileChange> = [];
    const gone: Array<string> = [];
    const waiting = [...new Set(paths)].reverse();
    const done = new Set<string>();
    for (let count = 1; waiting.length > 0; count++) {
      const path = waiting.pop() ?? '';
      if (done.has(path) || !isInScope(this.#scope, path)) continue;
      done.add(path);
      const stats = statsOf(path);
      if (stats === null) gone.push(...this.#knownAt(path));
      else if (stats.isDirectory()) waiting.push(...this.#enter(path, stats));
      else changes.push(...this.#compare(path, stats));
      if (count % turnEvery === 0) await turn();
    }
    return { changes, gone: [...new Set(gone)] };
  }

  #compare(path: string, stats: Stats): ReadonlyArray<FileChange> {
    const before = this.#files.get(path);
    if (before !== undefined && isAsSeen(before, stats)) return [];
    const now = study(path, stats);
    this.#files.set(path, now);
    if (before === undefined) return [{ what: 'added', path }];
    return now.hash !== null && now.hash === before.hash ? [] : [{ what: 'changed', path }];
  }

  #remove(path: string): FileChange {
    this.#files.delete(path);
    return { what: 'removed', path };
  }

  /** What was known at a path and below it. */
  #knownAt(path: string): ReadonlyArray<string> {
    if (this.#files.has(path)) return [path];
    if (!this.#folders.delete(path)) return [];
    this.#watcher.drop(path);
    return this.#filesBelow(path);
  }

  #filesBelow(folder: string): ReadonlyArray<string> {
    return [...this.#files.keys()].filter((file) => file.startsWith(folder + sep));
  }

  /** Lists what is in a folder. */
  #enter(folder: string, { ino }: Stats): ReadonlyArray<string> {
    this.#folders.add(folder);
    this.#watcher.add(folder, ino);
    return listOf(folder).map((name) => join(folder, name));
  }

  /** Takes stock for the first time; nothing is read. */
  async open(): Promise<void> {
    const waiting = [...this.#scope.config, ...this.#scope.folders];
    for (let count = 1; waiting.length > 0; count++) {
      const path = waiting.pop() ?? '';
      const stats = isInScope(this.#scope, path) ? statsOf(path) : null;
      if (stats?.isDirectory()) waiting.push(...this.#enter(path, stats));
      else if (stats !== null && !this.#files.has(path)) this.#files.set(path, first(path, stats));
      if (count % turnEvery === 0) await turn();
    }
  }
}

/** Notes a file for the first time. One that was just written is read, since the disk's clock may not tell if it's written again. */
function first(path: string, stats: Stats): Sight {
  const sight = glance(stats);
  return isAsSeen(sight, stats) ? sight : study(path, stats);
}

function listOf(folder: string): ReadonlyArray<string> {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function sorted(changes: ReadonlyArray<FileChange>): Change {
  return [...changes].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
