/** Files in the articles folder that are no copy. None is passed over in silence that somebody may have meant as a story. */
import { basename, extname, join } from 'node:path';
import type { VFile } from 'vfile';
import { type Problem, problem } from '../model/problems.js';
import { report } from '../model/report.js';
import { blankCopy } from './copy-file.js';
import { namesIn, nameToFind } from './picture-names.js';

/** How many files of one kind are told of; the last of them says how many more there are. */
const mostTold = 10;

/** Documents that hold words, but not as plain text. */
const documents = /\.(?:docx?|docm|dotx?|odt|ott|pdf|rtf|pages|wpd|wps|hwpx?|epub|html?|tex|indd|idml|icml|eml|msg)$/i;

const pictures = /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|heic|heif|bmp|jxl|psd)$/i;

/** What systems and editors leave beside files: lists of thumbnails, locks of open documents, backups, halves of a save. */
const leavings =
  /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|~\$.*|#.*#|.*~|.*\.(?:bak|backup|orig|tmp|temp|swp|swo|part|crdownload|lock|lnk))$/is;

/** A kind of stray, and how its problem is worded. */
interface Kind {
  readonly is: (path: string) => boolean;
  readonly word: (path: string, more: number) => Problem;
}

/** The kinds, the first that fits counts. */
const kinds: ReadonlyArray<Kind> = [
  {
    is: (path) => documents.test(path),
    word: (path, more) => problem('copy-document', extname(path), more),
  },
  { is: (path) => pictures.test(path), word: (_, more) => problem('copy-picture', more) },
  { is: () => true, word: (path, more) => problem('copy-unknown', extname(path), more) },
];

/**
 * Makes files without text of what is no copy, with a problem on each that says what to do. What systems and editors
 * leave is passed over, and so is a picture that an article names or that is named like an article.
 *
 * @param paths the files' paths below the articles folder, in order
 * @param copy all copy, to look for the names of pictures in
 * @param place the absolute articles folder, and the absolute folder that people work in
 * @returns the first of each kind, in the order of their paths
 */
export function strayFiles(
  paths: ReadonlyArray<string>,
  copy: ReadonlyArray<VFile>,
  { folder, cwd }: { folder: string; cwd: string },
): ReadonlyArray<VFile> {
  const meant = paths.filter((path) => !leavings.test(basename(path)));
  const isLoose = meant.some((path) => pictures.test(path)) ? looseAmong(copy) : () => true;
  const strays = meant.filter((path) => !pictures.test(path) || isLoose(path));
  return kinds.flatMap((kind) => {
    const ofKind = strays.filter((path) => kinds.find(({ is }) => is(path)) === kind);
    const more = Math.max(0, ofKind.length - mostTold);
    return ofKind.slice(0, mostTold).map((path, index) => {
      const file = blankCopy(join(folder, path), path, cwd);
      report(file, kind.word(path, index === mostTold - 1 ? more : 0));
      return file;
    });
  });
}

/** Finds out which pictures go with no article: none names them, and none has their name: `lamps.txt`, `lamps-2.jpg`. */
function looseAmong(copy: ReadonlyArray<VFile>): (path: string) => boolean {
  const named = namesIn(copy);
  const stems = new Set(copy.map(({ data }) => stemOf(data.source ?? '')));
  return (path) => {
    const stem = stemOf(path);
    return !(named.has(nameToFind(basename(path))) || stems.has(stem) || stems.has(stem.replace(/[-_. ]?\d+$/, '')));
  };
}

function stemOf(path: string): string {
  return path.slice(0, path.length - extname(path).length);
}
