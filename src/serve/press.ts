/** The build that is served now. The next one takes its place in one assignment, so that no request sees two. */
import { createHash } from 'node:crypto';
import { compare, type Difference, type Generation } from './generation.js';
import { type Keeper, makeKeeper } from './keep.js';
import type { Reports } from './report.js';

/** A build to serve. */
export interface Issue {
  readonly files: Generation;
  /** The path that the site stands at, `/` or `/news/`. */
  readonly base: string;
  /** The paths of pages that have another address than before, and that address. */
  readonly moved: ReadonlyArray<readonly [from: string, to: string]>;
  readonly reports: Reports;
}

/** A build that is served. */
export interface Current extends Pick<Issue, 'files' | 'base'> {
  /** Names the build; no other of this run or another has the name. */
  readonly build: string;
  /** A hash of all that pages load beside pictures. */
  readonly assets: string;
}

/** What pages are told. */
export interface News {
  readonly build: string;
  /** The build before it; the same where there was no new one. */
  readonly before: string;
  readonly base: string;
  readonly assets: string;
  /** What has changed with the build; `null` where it's too much to list; nothing where there was no new one. */
  readonly changed: ReadonlyArray<Difference> | null;
  readonly moved: Issue['moved'];
  readonly reports: Reports;
}

/** How many bytes of pages are held in memory, and how many changes a message names. */
const limits = { bytes: 512 * 1024 * 1024, changes: 500 };

/** Holds the current build and what is wrong. */
export class Press {
  readonly #run: string;
  readonly #keeper: Keeper = makeKeeper(limits.bytes);
  readonly #tell: (news: News) => void;
  readonly #waiting = new Set<() => void>();
  #count = 0;
  #current: Current | null = null;
  #reports: Reports = { shown: [], more: 0 };

  /**
   * @param run names this run of the server
   * @param tell gets the news of each build
   */
  constructor(run: string, tell: (news: News) => void) {
    this.#run = run;
    this.#tell = tell;
  }

  get current(): Current | null {
    return this.#current;
  }

  /** Serves a build from now on. */
  publish({ files, base, moved, reports }: Issue): void {
    const before = this.#current;
    const kept = this.#keeper.keep(files);
    this.#current = { files: kept, base, build: `${this.#run}.${++this.#count}`, assets: digestAssets(kept) };
    this.#reports = reports;
    const changed = before?.base === base ? compare(before.files, kept) : null;
    const listed = changed === null || changed.length > limits.changes ? null : changed;
    this.#tell({ ...this.news(), before: before?.build ?? '', moved, changed: listed });
    for (const go of this.#waiting) go();
    // What can't be loaded now is read when it's asked for.
    this.#keeper.load().catch(() => undefined);
  }

  /** Tells what is wrong; the build that is served stays. */
  report(reports: Reports): void {
    this.#reports = reports;
    this.#tell(this.news());
  }

  /** What a page is told that comes later. */
  news(): News {
    const { build, base, assets } = this.#current ?? { build: '', base: '/', assets: '' };
    return { build, before: build, base, assets, changed: [], moved: [], reports: this.#reports };
  }

  /** Waits for the next build, `milliseconds` at most. */
  next(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const go = () => {
        clearTimeout(timer);
        this.#waiting.delete(go);
        resolve();
      };
      const timer = setTimeout(go, milliseconds);
      this.#waiting.add(go);
    });
  }
}

function digestAssets(files: Generation): string {
  const digest = createHash('sha256');
  for (const [path, { hash }] of files) if (path.startsWith('assets/')) digest.update(`${path} ${hash}\n`);
  return digest.digest('hex').slice(0, 16);
}
