/** Names of pictures in copy. A name is known by what stands in it behind the last blank or bracket. */

const ending = /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|heic|heif|bmp|jxl|psd)(?![\p{L}\p{N}])/giu;

/** What no name of a file holds as a text has it: blanks, brackets, quotation marks, the signs between sentences. */
const boundary = /[\s\\()<>[\]{}"'“”‘’：:，、。；;|]/;

/** The longest path that is looked for, in UTF-16 units. */
const longest = 400;

/**
 * Finds what pictures a text names, in Markdown or in words, in order. It takes time in proportion to the text.
 *
 * @returns paths as they stand there: `../pictures/lamps.jpg`
 */
export function mentionsIn(text: string): ReadonlyArray<string> {
  return [...text.matchAll(ending)].flatMap(({ 0: found, index }) => {
    let start = index;
    while (start > 0 && index - start < longest && !boundary.test(text.charAt(start - 1))) start--;
    return start === index ? [] : [decoded(text.slice(start, index + found.length))];
  });
}

/** Gives what a picture's path is known by: `1).jpg` and `lamps (1).jpg` are one name as far as a text tells. */
export function nameToFind(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const even = file.normalize('NFC').toLowerCase();
  return mentionsIn(even).at(-1) ?? even;
}

/** Undoes the writing of a name as part of an address: `lamps%20lit.jpg`. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
