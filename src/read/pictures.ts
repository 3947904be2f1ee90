/** Which picture goes with which article. */
import { lstatSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import type { VFile } from 'vfile';
import { type SourcePath, sourcePath } from '../model/names.js';
import type { Stamp } from '../model/picture.js';
import { mentionsIn, nameToFind } from './picture-names.js';
import { type Contents, readPlainFile } from './plain-file.js';

const pictures = /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|heic|heif|bmp|jxl|psd)$/i;

/** The most bytes that a picture may have. */
const largestPicture = 50 * 1024 * 1024;

/** Says whether a file is a picture, by the ending of its name. */
export function isPicture(path: string): boolean {
  return pictures.test(path);
}

/**
 * Reads the bytes of a picture. A link isn't followed.
 *
 * @param folder the absolute articles folder
 * @param source the picture's path below it
 */
export function readPicture(folder: string, source: SourcePath): Contents {
  return readPlainFile(join(folder, source), largestPicture);
}

/**
 * Says how the file of a picture is on the disk.
 *
 * @param folder the absolute articles folder
 * @param source the picture's path below it
 * @returns `null` where there is none that could be read
 */
export function stampPicture(folder: string, source: SourcePath): Stamp | null {
  try {
    const found = lstatSync(join(folder, source));
    if (!found.isFile() || found.size > largestPicture) return null;
    return { size: found.size, written: found.mtimeMs, changed: found.ctimeMs, inode: found.ino };
  } catch {
    return null;
  }
}

/**
 * Gives each article its pictures, as `data.pictureFiles`: those that have its name (`lamps.jpg`, `lamps-2.png` for
 * `lamps.txt`) in the order of their numbers, and then those that it names, in the order in which it does. One that names
 * a picture which isn't there has an empty list.
 *
 * @param paths files below the articles folder that are no copy
 * @returns the pictures that go with an article
 */
export function assignPictures(paths: ReadonlyArray<string>, copy: ReadonlyArray<VFile>): ReadonlySet<string> {
  const found = paths.filter(isPicture);
  const taken = new Set<string>();
  const stems = new Set(copy.map(stemOfCopy));
  const byStem = grouped(found, (path) => ownerStems(path, stems));
  const byName = grouped(found, (path) => [nameToFind(path)]);
  for (const file of copy) {
    const own = (byStem.get(stemOfCopy(file)) ?? []).toSorted(byNumber);
    const names = found.length > 0 || mustName(file) ? mentionsIn(String(file.value)) : [];
    const named = names.flatMap((name) => resolve(name, file, byName) ?? []);
    const all = [...new Set([...own, ...named])];
    if (all.length > 0 || names.length > 0) file.data.pictureFiles = all.map(sourcePath);
    for (const path of all) taken.add(path);
  }
  return taken;
}

/** Says whether an article has front matter or Markdown's mark of a picture, so that what it names has to be there. */
function mustName({ value }: VFile): boolean {
  const text = String(value);
  return text.startsWith('---') || text.includes('![');
}

function grouped(paths: ReadonlyArray<string>, keysOf: (path: string) => ReadonlyArray<string>) {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    for (const key of keysOf(path)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [path]);
      else group.push(path);
    }
  }
  return groups;
}

function stemOf(path: string): string {
  return path.slice(0, path.length - extname(path).length);
}

function stemOfCopy({ data }: VFile): string {
  return stemOf(data.source ?? '');
}

/** An article with just the picture's name goes before one that has it without the number. */
function ownerStems(path: string, copy: ReadonlySet<string>): ReadonlyArray<string> {
  const stem = stemOf(path);
  return [stem, stem.replace(/[-_. ]?\d+$/, '')].filter((name) => copy.has(name)).slice(0, 1);
}

/** `lamps.jpg` before `lamps-1.jpg`, and `lamps-2.jpg` before `lamps-10.jpg`. */
function byNumber(a: string, b: string): number {
  const [one, other] = [a, b].map((path) => Number(/(\d+)$/.exec(stemOf(path))?.[1] ?? 0));
  const [short, long] = [stemOf(a).length, stemOf(b).length];
  return (one ?? 0) - (other ?? 0) || short - long || (a < b ? -1 : 1);
}

/** Finds the picture that an article means: below its own folder, below that of all articles, or the one of that name. */
function resolve(name: string, { data }: VFile, byName: ReadonlyMap<string, ReadonlyArray<string>>): string | null {
  const candidates = byName.get(nameToFind(name)) ?? [];
  const folder = posix.dirname(data.source ?? '');
  const meant = [posix.join(folder, name), posix.join(name).replace(/^\/+/, '')].map(even);
  const exact = candidates.find((path) => meant.includes(even(path)));
  const beside = candidates.filter((path) => posix.dirname(path) === folder);
  return exact ?? onlyOne(beside) ?? onlyOne(candidates);
}

function onlyOne(paths: ReadonlyArray<string>): string | null {
  return paths.length === 1 ? (paths[0] ?? null) : null;
}

function even(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
