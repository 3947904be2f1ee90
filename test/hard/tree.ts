/** Folders as they are compared: every path with its bytes. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** The digests of a folder's files by path; links and empty folders stand in it by what they are. */
export type Tree = ReadonlyMap<string, string>;

/** The texts of a folder's files by path. */
export type Files = Readonly<Record<string, string>>;

/** Looks at all that is in a folder; `null` where there is none. */
export function treeOf(folder: string): Tree | null {
  if (!existsSync(folder)) return null;
  const found = new Map<string, string>();
  for (const name of readdirSync(folder).sort()) {
    for (const [path, is] of entriesOf(folder, name)) found.set(path, is);
  }
  return found;
}

function entriesOf(folder: string, name: string): ReadonlyArray<readonly [string, string]> {
  const path = join(folder, name);
  const stats = lstatSync(path);
  if (stats.isSymbolicLink()) return [[name, `link to ${readlinkSync(path)}`]];
  if (stats.isFile()) return [[name, digest(readFileSync(path))]];
  if (!stats.isDirectory()) return [[name, 'special']];
  const inside = [...(treeOf(path) ?? [])];
  return inside.length === 0 ? [[`${name}/`, 'empty']] : inside.map(([below, is]) => [`${name}/${below}`, is]);
}

/** The SHA-256 of bytes, in hexadecimal. */
export function digest(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** One digest for a whole tree. */
export function sumOf(tree: Tree | null): string {
  return tree === null ? 'absent' : digest(JSON.stringify([...tree].sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** Lists how two trees differ, ten lines at most. */
export function differencesOf(found: Tree | null, wanted: Tree | null): ReadonlyArray<string> {
  const paths = new Set([...(found?.keys() ?? []), ...(wanted?.keys() ?? [])]);
  return [...paths]
    .filter((path) => found?.get(path) !== wanted?.get(path))
    .map((path) => `${path}: found ${found?.get(path) ?? 'nothing'}, wanted ${wanted?.get(path) ?? 'nothing'}`)
    .slice(0, 10);
}

/** Throws where a tree isn't as it should be. */
export function expectSame(found: Tree | null, wanted: Tree | null, what: string): void {
  const differences = differencesOf(found, wanted);
  if (differences.length > 0 || (found === null) !== (wanted === null))
    throw new Error(`${what}: ${differences.join('; ') || `found ${sumOf(found)}`}`);
}

/** Writes files into a folder. */
export function put(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Makes the sources of a site exactly these: what newsgen made of them stays. Files that are right aren't touched. */
export function lay(folder: string, files: Files): void {
  for (const path of treeOf(folder)?.keys() ?? []) {
    const isMade = /^(?:dist|\.newsgen|\.dist)/.test(path);
    if (!isMade && files[path] === undefined) take(folder, path);
  }
  const wrong = Object.entries(files).filter(([path, text]) => !holds(join(folder, path), text));
  put(folder, Object.fromEntries(wrong));
}

/** Removes a file, and the folders that are empty then. */
function take(folder: string, path: string): void {
  rmSync(join(folder, path), { recursive: true });
  const above = dirname(path);
  if (above !== '.' && readdirSync(join(folder, above)).length === 0) take(folder, above);
}

function holds(path: string, text: string): boolean {
  return existsSync(path) && lstatSync(path).isFile() && readFileSync(path, 'utf8') === text;
}
