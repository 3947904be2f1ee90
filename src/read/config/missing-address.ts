/** What a paper goes without whose configuration doesn't say where it will stand, told of in that file. */
import { VFile } from 'vfile';
import { problem } from '../../model/problems.js';
import { report } from '../../model/report.js';
import type { Settings } from '../../model/settings.js';
import { forPeople } from '../people.js';
import type { Origin } from './idle-overrides.js';

/** What can't be written without full addresses. */
const absolute = [
  'rss',
  'atom',
  'jsonFeed',
  'sitemap',
  'newsSitemap',
  'ninjs',
  'llms',
] as const satisfies ReadonlyArray<keyof Settings['pages']>;

/**
 * Reports that feeds, sitemaps and what else needs full addresses were left out. A folder without a configuration is somebody's first try, and is left in
 * peace.
 *
 * @returns the configuration file with the problem on it; nothing where all is well
 */
export function reportMissingAddress(
  { url, pages }: Settings,
  { config, cwd }: Pick<Origin, 'config' | 'cwd'>,
): ReadonlyArray<VFile> {
  if (url !== null || config === null || !absolute.some((feature) => pages[feature])) return [];
  const file = new VFile({ cwd, path: forPeople(config, cwd) });
  report(file, problem('url-missing'));
  return [file];
}
