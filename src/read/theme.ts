import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { VFile } from 'vfile';
import type { Theme } from '../model/copy.js';
import { exitCodes, Failure } from '../model/failures.js';
import { isOutputPath } from '../model/names.js';
import { causeOf } from './cause.js';
import { decodeUtf8 } from './decode.js';
import { readPlainFile } from './plain-file.js';
import { themeRemarks } from './theme-remarks.js';
import { type Found, walk } from './walk.js';

/** The theme that newsgen comes with: the folder beside `src` and `lib`. */
const supplied = fileURLToPath(new URL('../../templates/', import.meta.url));

/** The most bytes that a file of a theme may have: a font or a picture, not a film. */
const limit = 64 * 1024 * 1024;

const linkRemedy = 'Put the file itself into the folder.';
const unreadableRemedy = 'Check that it exists and that you may read it.';

/**
 * Reads the theme: newsgen's own, with the files of a site's own folder in place of those of the same name.
 *
 * @param own the site's folder of templates, an absolute path; `null` where it has none
 * @returns `*.njk` as templates, everything below `assets/` as bytes; other files are passed over
 * @throws Failure where the folder or a file in it can't be read
 */
export async function readTheme(own: string | null): Promise<Theme> {
  const templates = new Map<string, string>();
  const assets = new Map<string, Uint8Array>();
  for (const folder of own === null ? [supplied] : [supplied, own]) {
    for (const name of list(folder)) {
      if (name.startsWith('assets/')) assets.set(name, readBytes(folder, name));
      else if (name.endsWith('.njk')) templates.set(name, readText(folder, name));
    }
  }
  return { templates, assets };
}

/**
 * Looks for what is doubtful about a site's own templates.
 *
 * @param own the site's folder of templates, an absolute path; `null` where it has none
 * @param theme the theme with them in it
 * @param cwd the absolute folder that people work in
 * @returns the files that there is something to say of, with the problems on them
 */
export async function proofTheme(own: string | null, theme: Theme, cwd: string): Promise<ReadonlyArray<VFile>> {
  return own === null ? [] : themeRemarks({ own, supplied: await readTheme(null), theme, cwd });
}

function list(folder: string): ReadonlyArray<string> {
  const found = lookInto(folder);
  const odd = found.find((one) => one.kind !== 'file');
  if (odd?.kind === 'closed') throw unusable(join(folder, odd.path), odd.cause, unreadableRemedy);
  if (odd !== undefined) throw unusable(join(folder, odd.path), 'it is a link or a special file', linkRemedy);
  return found.map((one) => one.path);
}

function lookInto(folder: string): ReadonlyArray<Found> {
  try {
    return walk(folder);
  } catch (error) {
    throw unusable(folder, causeOf(error), 'Make the folder, or name another with --templates.');
  }
}

function readBytes(folder: string, name: string): Buffer {
  const path = join(folder, name);
  if (!isOutputPath(name)) throw unusable(path, 'its name can not stand on every disk', 'Rename it.');
  const contents = readPlainFile(path, limit);
  if (contents.kind === 'bytes') return contents.bytes;
  if (contents.kind === 'large') throw unusable(path, 'it is larger than 64 MB', 'Make it smaller.');
  if (contents.kind === 'special') throw unusable(path, 'it is a link or a special file', linkRemedy);
  throw unusable(path, contents.cause, unreadableRemedy);
}

function readText(folder: string, name: string): string {
  const text = decodeUtf8(readBytes(folder, name));
  if (text !== null) return text;
  throw unusable(join(folder, name), 'it is no UTF-8 text', 'Open it in an editor and save it as UTF-8.');
}

function unusable(place: string, cause: string, remedy: string): Failure {
  return new Failure({
    id: 'theme-unreadable',
    exitCode: exitCodes.usage,
    reason: `This file or folder of templates can't be used: ${cause}`,
    remedy,
    place,
  });
}
