/** A newspaper's site of a few files, a folder to write it to, and ways to look at what came of it. */
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputPath } from '../../src/model/names.js';
import type { SiteFile } from '../../src/model/page.js';
import type { Job } from '../../src/write/job.js';
import { placesOf } from '../../src/write/places.js';
import { folderOf } from '../folder.js';

/** The text of a site's files by path. */
export type Site = Readonly<Record<string, string>>;

/** Gives the files of a site as rendering does, one by one. */
export function* filesOf(site: Site): Generator<SiteFile> {
  for (const [path, text] of Object.entries(site)) yield { path: outputPath(path), bytes: Buffer.from(text) };
}

/** Makes a folder with an article in it, and the job of writing its site to `dist`. */
export function newJob(more: Partial<Job> = {}): Job & { readonly root: string } {
  const root = folderOf({ 'articles/lamps.txt': 'The lamps are lit' });
  const sources = [{ path: join(root, 'articles'), is: 'articles folder' }];
  return { root, out: join(root, 'dist'), state: join(root, '.newsgen'), sources, ...more };
}

/** Reads everything in a folder: texts by path, `(link)` for links, and empty folders with a `/` behind; `null` where there is none. */
export function contentsOf(folder: string): Record<string, string> | null {
  if (!existsSync(folder)) return null;
  const found: Record<string, string> = {};
  for (const name of readdirSync(folder)) Object.assign(found, below(folder, name));
  return found;
}

function below(folder: string, name: string): Record<string, string> {
  const path = join(folder, name);
  const stats = lstatSync(path);
  if (stats.isSymbolicLink()) return { [name]: '(link)' };
  if (!stats.isDirectory()) return { [name]: readFileSync(path, 'utf8') };
  const inside = Object.entries(contentsOf(path) ?? {});
  if (inside.length === 0) return { [`${name}/`]: '' };
  return Object.fromEntries(inside.map(([each, text]) => [`${name}/${each}`, text]));
}

/** Tells one writing of a file from another: its number and the moment of its last change. */
export function identityOf(job: Job, path: string): string {
  const { ino, mtimeMs } = lstatSync(join(job.out, path));
  return `${ino} ${mtimeMs}`;
}

/** Lists what newsgen left of its own apart from the manifest: locks, journals, stages. There should be nothing. */
export function leftoversOf(job: Job): ReadonlyArray<string> {
  const places = placesOf(job);
  const kept = [places.manifest, `${places.records}/`, join(places.state, '.gitignore')];
  const own = Object.keys(contentsOf(places.state) ?? {}).map((path) => join(places.state, path));
  return [
    ...own.filter((path) => !kept.includes(path)),
    ...Object.values(places.stages).filter((path) => existsSync(path)),
  ];
}
