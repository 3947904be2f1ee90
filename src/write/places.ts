/** Where the parts of a job lie on the disk. */
import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Job } from './job.js';
import { digest, unlessAbsent } from './look.js';

/** The folders that changed files may wait in until they are all there. */
export const stageKinds = ['state', 'beside', 'inside'] as const;

/** One of them. */
export type StageKind = (typeof stageKinds)[number];

/** Absolute paths without symbolic links. */
export interface Places {
  readonly out: string;
  readonly state: string;
  /** Held while a command writes. */
  readonly lock: string;
  /** The folder of the records about this output folder. */
  readonly records: string;
  /** What newsgen wrote, file by file. */
  readonly manifest: string;
  /** The manifest of the build that is being committed. */
  readonly next: string;
  /** What is left to do of a commit; there only while one is under way or was interrupted. */
  readonly journal: string;
  readonly stages: Readonly<Record<StageKind, string>>;
}

/**
 * Finds the places of a job.
 *
 * The records are kept by the output folder's real path; below the site by its path from there, so that they are found
 * again when the whole site was moved.
 */
export function placesOf(job: Pick<Job, 'out' | 'state'>): Places {
  const out = physical(job.out);
  const state = physical(job.state);
  const below = relative(dirname(state), out).split(sep).join('/');
  const key = below.startsWith('../') || isAbsolute(below) ? out : below;
  const records = join(state, `out-${digest(key).slice(0, 16)}`);
  const id = digest(`${state}\n${out}`).slice(0, 12);
  return {
    out,
    state,
    lock: join(state, 'lock'),
    records,
    manifest: join(records, 'manifest.json'),
    next: join(records, 'manifest.next.json'),
    journal: join(records, 'journal'),
    stages: {
      state: join(records, 'stage'),
      beside: join(dirname(out), `.${basename(out)}.newsgen-tmp-${id}`),
      inside: join(out, `.newsgen-tmp-${id}`),
    },
  };
}

/** Gives a path without symbolic links, as far as it exists; names that don't exist yet stay as they are. */
export function physical(path: string): string {
  const real = unlessAbsent(() => realpathSync.native(path));
  if (real !== null || dirname(path) === path) return real ?? path;
  return join(physical(dirname(path)), basename(path));
}
