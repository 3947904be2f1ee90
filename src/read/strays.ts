/** Files in the articles folder that are no copy. None is passed over in silence that somebody may have meant as a story. */
import { basename, extname, join } from 'node:path';
import type { VFile } from 'vfile';
import { type Problem, problem } from '../model/problems.js';
import { report } from '../model/report.js';
import { blankCopy } from './copy-file.js';
import { assignPictures, isPicture } from './pictures.js';

/** How many files of one kind are told of; the last of them says how many more there are. */
const mostTold = 10;

/** Documents that hold words, but not as plain text. */
const documents = /\.(?:docx?|docm|dotx?|odt|ott|pdf|rtf|pages|wpd|wps|hwpx?|epub|html?|tex|indd|idml|icml|eml|msg)$/i;

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
  { is: isPicture, word: (_, more) => problem('copy-picture', more) },
  { is: () => true, word: (path, more) => problem('copy-unknown', extname(path), more) },
];

/**
 * Makes files without text of what is no copy, with a problem on each that says what to do. What systems and editors
 * leave is passed over; a picture that an article names, or that is named like one, is given to the article.
 *
 * @param paths the files' paths below the articles folder, in order
 * @param copy all copy, which gets its pictures
 * @param place the absolute articles folder, the absolute folder that people work in, and the pictures that go with people
 * @returns the first of each kind, in the order of their paths
 */
export function strayFiles(
  paths: ReadonlyArray<string>,
  copy: ReadonlyArray<VFile>,
  { folder, cwd, portraits = [] }: { folder: string; cwd: string; portraits?: ReadonlyArray<string> },
): ReadonlyArray<VFile> {
  const meant = paths.filter((path) => !leavings.test(basename(path)));
  const withArticles = assignPictures(meant, copy);
  const strays = meant.filter((path) => !withArticles.has(path) && !portraits.includes(path));
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
