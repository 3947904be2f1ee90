/** Names of pictures in copy. A name is known by what stands in it behind the last blank or bracket. */
import type { VFile } from 'vfile';

const name =
  /[^\s/\\()<>[\]{}"'“”‘’：:，、。；;|]+\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|heic|heif|bmp|jxl|psd)(?![\p{L}\p{N}])/giu;

/**
 * Finds what pictures the texts name, in Markdown or in words.
 *
 * @param copy files of copy
 */
export function namesIn(copy: ReadonlyArray<VFile>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { value } of copy) {
    for (const [found] of String(value).matchAll(name)) names.add(nameToFind(decoded(found)));
  }
  return names;
}

/** Gives what a picture's name is known by in a text: `1).jpg` for `lamps (1).jpg`. */
export function nameToFind(file: string): string {
  const even = file.normalize('NFC').toLowerCase();
  return [...even.matchAll(name)].at(-1)?.[0] ?? even;
}

/** Undoes the writing of a name as part of an address: `lamps%20lit.jpg`. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
