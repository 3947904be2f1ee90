import type { Format } from './format.js';
import { markdown } from './markdown.js';
import { text } from './text.js';

/** The input formats. A new one is a file here and a line in this list. */
export const formats = [text, markdown] as const satisfies ReadonlyArray<Format>;

/** The file name endings that some format reads. */
export const extensions: ReadonlyArray<string> = formats.flatMap((format) => format.extensions);

/** Finds the format of a file by its name's ending. */
export function formatOf(extension: string): Format | undefined {
  const wanted = extension.toLowerCase();
  return formats.find((format: Format) => format.extensions.includes(wanted));
}
