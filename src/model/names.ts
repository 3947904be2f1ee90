/**
 * Names that are easily confused, each a string of its own kind. A value of one kind is made only here, by its maker,
 * which refuses what can't be such a name.
 */

declare const kind: unique symbol;

/** A copy file's path below the articles folder, parted by `/`: `city/2026-03-01-lamps.txt`. */
export type SourcePath = string & { readonly [kind]: 'source' };

/** A file's path below the output folder, parted by `/`: `2026/03/01/lamps/index.html`. */
export type OutputPath = string & { readonly [kind]: 'output' };

/** A short name that can stand in an address: lower-case ASCII letters, digits and single hyphens. */
export type Slug = string & { readonly [kind]: 'slug' };

/** The longest name of a file or folder that every file system takes, in UTF-8 bytes, with room for a temporary ending. */
const longestSegment = 200;

/** Names that Windows keeps for devices, whatever their ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Characters that no portable file name may hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is there to refuse.
const forbidden = /[\u0000-\u001f\u007f<>:"|?*\\]/;

/** Says whether a text is a path that goes down from its root and nowhere else. */
function goesDown(path: string): boolean {
  return path !== '' && path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}

/** Says whether a text is a path of copy below the articles folder. */
export function isSourcePath(path: string): path is SourcePath {
  return goesDown(path);
}

/** Says whether a text is a path that can be written on every file system, below the output folder. */
export function isOutputPath(path: string): path is OutputPath {
  return goesDown(path) && path.split('/').every(isPortable);
}

/** Says whether a text is a slug. */
export function isSlug(text: string): text is Slug {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/** Says whether a text is shaped like a BCP 47 language tag: en, zh-Hans. */
export function isLanguageTag(text: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text);
}

function isPortable(segment: string): boolean {
  return (
    new TextEncoder().encode(segment).length <= longestSegment &&
    !forbidden.test(segment) &&
    !device.test(segment) &&
    !/[. ]$/.test(segment)
  );
}

/**
 * Makes the path of a copy file.
 *
 * @throws RangeError where the text doesn't name a file below the folder.
 */
export function sourcePath(path: string): SourcePath {
  if (isSourcePath(path)) return path;
  throw new RangeError(`Unexpected source path "${path}", expected a path below the articles folder`);
}

/**
 * Makes the path of a file of the site.
 *
 * @throws RangeError where the text isn't a portable path below the output folder.
 */
export function outputPath(path: string): OutputPath {
  if (isOutputPath(path)) return path;
  throw new RangeError(`Unexpected output path "${path}", expected a portable path below the output folder`);
}

/**
 * Makes a slug.
 *
 * @throws RangeError where the text isn't one.
 */
export function slug(text: string): Slug {
  if (isSlug(text)) return text;
  throw new RangeError(`Unexpected slug "${text}", expected lower-case ASCII letters, digits and hyphens`);
}
