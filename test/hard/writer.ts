/** Writing a site that is there already as files, in this process or in one of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outputPath } from '../../src/model/names.js';
import type { SiteFile } from '../../src/model/page.js';
import { modules, type Newsgen } from './newsgen.js';

const child = fileURLToPath(new URL('children/write-site.mjs', import.meta.url));

/** Gives the command that writes the files of a folder as the site of another. */
export function writerLine({ folder, node }: Newsgen, site: string, files: string): ReadonlyArray<string> {
  return [node, child, join(folder, modules), site, files];
}

/** Gives the job of a site's folder. */
export function jobOf(site: string) {
  return { out: join(site, 'dist'), state: join(site, '.newsgen'), sources: [] };
}

/** Writes the files of a folder as the site of another, in this process. */
export function writeHere({ writing }: Newsgen, site: string, files: string) {
  return writing.write(filesBelow(files), jobOf(site));
}

function* filesBelow(folder: string): Iterable<SiteFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of entries.map((entry) => join(entry.parentPath, entry.name)).sort())
    yield { path: outputPath(relative(folder, path).split(sep).join('/')), bytes: readFileSync(path) };
}
