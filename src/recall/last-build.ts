/** The last build, where it's as good as a new one. */
import type { VFile } from 'vfile';
import { type Job, seal, type Written } from '../write/index.js';
import { copyWith, findingsOn, readEntry, writeEntry } from './ledger.js';

/** What came of a build, as far as it's kept. */
export interface Kept extends Written {
  readonly copy: ReadonlyArray<VFile>;
  readonly articles: number;
  readonly pages: number;
  readonly nextDue: string | null;
  readonly lastsUntil: number;
}

/** What a build is made of, and when, in milliseconds since 1970. */
export interface Ground {
  readonly inputs: string;
  readonly moment: number;
}

/**
 * Gives what came of the last build, where it was made of the same and its files are all there.
 *
 * @returns `null` where a build has to be done
 * @throws Failure where the disk fails
 */
export function lastBuild(
  { out, state }: Job,
  { inputs, moment, cwd }: Ground & { readonly cwd: string },
): Kept | null {
  const entry = readEntry(state, out);
  if (entry === null || entry.inputs !== inputs) return null;
  const until = entry.until ?? Number.POSITIVE_INFINITY;
  if (moment < entry.from || moment >= until) return null;
  const sealed = seal({ out, state });
  if (sealed === null || sealed.digest !== entry.seal) return null;
  const { articles, pages, nextDue } = entry;
  const copy = copyWith(entry.findings, cwd);
  return { copy, articles, pages, nextDue, lastsUntil: until, written: 0, unchanged: sealed.files, deleted: 0 };
}

/** Enters what came of a build. What can't be entered is done again the next time. */
export function enterBuild({ out, state }: Job, built: Kept, { inputs, moment }: Ground): void {
  const sealed = seal({ out, state });
  if (sealed === null) return;
  const { articles, pages, nextDue, lastsUntil } = built;
  const until = Number.isFinite(lastsUntil) ? lastsUntil : null;
  const findings = findingsOn(built.copy);
  writeEntry(state, out, { inputs, seal: sealed.digest, from: moment, until, articles, pages, nextDue, findings });
}
