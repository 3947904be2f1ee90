/** What a build had to do, and how long each part of it took. */
import { type Cause, causesOf } from '../model/key.js';
import type { SiteFile } from '../model/page.js';

/** The stages of a build, in their order. */
const stageNames = ['read', 'theme', 'pictures', 'set', 'collate', 'make', 'write'] as const;

type Stage = (typeof stageNames)[number];

/** What a build had to do. */
export interface Work {
  /** Articles that were read anew, by their paths below the articles folder; the others were as they had been. */
  readonly set: ReadonlyArray<string>;
  /** Files that were made, by their paths in the site, and why, whether or not they came out as before; the others were left. */
  readonly made: ReadonlyArray<Readonly<{ path: string; causes: ReadonlyArray<Cause> }>>;
  /** Files that could be left unmade. The theme's assets, which are published as they are, don't count. */
  readonly left: number;
  /** The stages in their order, in milliseconds. */
  readonly stages: ReadonlyArray<Readonly<{ name: Stage; milliseconds: number }>>;
  /** What made the files, slowest first: a template or a format, how many it made, in how many milliseconds. */
  readonly makers: ReadonlyArray<Readonly<{ name: string; files: number; milliseconds: number }>>;
}

/** The work of a build that had nothing to do. */
export const noWork: Work = { set: [], made: [], left: 0, stages: [], makers: [] };

/** Takes down work while it goes on. */
export interface Timekeeper {
  /** Ends a stage: what passed since the last one ended was its time. */
  end(stage: Stage): void;
  /** Watches files as they go by. */
  watch(files: Iterable<SiteFile>): Iterable<SiteFile>;
  /** Sums up. */
  sum(set: ReadonlyArray<string>): Work;
}

/**
 * Begins to take down work.
 *
 * @param before the keys that files had, by path
 */
export function keepTime(before: (path: string) => string | undefined): Timekeeper {
  const times = new Map<Stage, number>(stageNames.map((name) => [name, 0]));
  const makers = new Map<string, { files: number; milliseconds: number }>();
  const made: Array<Work['made'][number]> = [];
  let files = 0;
  let last = performance.now();

  function note({ path, key, maker = 'pictures' }: SiteFile, milliseconds: number): void {
    const known = makers.get(maker) ?? { files: 0, milliseconds: 0 };
    makers.set(maker, { files: known.files + 1, milliseconds: known.milliseconds + milliseconds });
    made.push({ path, causes: causesOf(before(path), key) });
  }

  return {
    end(stage) {
      const now = performance.now();
      times.set(stage, (times.get(stage) ?? 0) + now - last);
      last = now;
    },
    *watch(passing) {
      for (const file of passing) {
        const isMade = file.key !== undefined;
        if (isMade) files += 1;
        yield isMade ? timed(file, note) : file;
      }
    },
    sum: (set) => ({ set, made, left: files - made.length, ...summed(times, makers) }),
  };
}

type Makers = ReadonlyMap<string, { readonly files: number; readonly milliseconds: number }>;

/** Files are made while they are written: that is time of its own. */
function summed(times: ReadonlyMap<Stage, number>, makers: Makers): Pick<Work, 'stages' | 'makers'> {
  const all = [...makers].map(([name, maker]) => ({ name, ...maker }));
  const make = all.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const corrected = new Map([...times, ['make', make], ['write', (times.get('write') ?? 0) - make]]);
  return {
    stages: stageNames.map((name) => ({ name, milliseconds: corrected.get(name) ?? 0 })),
    makers: all.sort((a, b) => b.milliseconds - a.milliseconds),
  };
}

/** A file that notes how long it takes to make. */
function timed(file: SiteFile, note: (file: SiteFile, milliseconds: number) => void): SiteFile {
  const { path, key, maker } = file;
  return {
    path,
    ...(key === undefined ? {} : { key }),
    ...(maker === undefined ? {} : { maker }),
    get bytes() {
      const start = performance.now();
      const { bytes } = file;
      note(file, performance.now() - start);
      return bytes;
    },
  };
}
