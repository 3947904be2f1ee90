/** Portraits of authors that can't be published, told of in the file that names them. */
import { VFile } from 'vfile';
import { problem } from '../../model/problems.js';
import { report } from '../../model/report.js';
import { forPeople } from '../people.js';

/**
 * Reports what is wrong with portraits.
 *
 * @param found each author's name, and what is wrong
 * @returns the configuration file with the problems on it; nothing where all is well
 */
export function reportPortraits(
  found: ReadonlyArray<{ readonly author: string; readonly reason: string }>,
  { config = null, cwd }: { readonly config?: string | null; readonly cwd: string },
): ReadonlyArray<VFile> {
  if (found.length === 0) return [];
  const file = new VFile({ cwd, path: config === null ? 'authors' : forPeople(config, cwd) });
  for (const { author, reason } of found) report(file, problem('portrait-unusable', author, reason));
  return [file];
}
