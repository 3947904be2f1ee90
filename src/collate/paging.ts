import { type OutputPath, outputPath } from '../model/names.js';
import type { Paging } from '../model/page.js';

/** Entries of a full page. */
export const ofPage = 30;

/** Fewer than these don't stand on a page alone: the newest page has them beside a full page's, so it never looks empty. */
const fewest = 10;

/** One page of a list. */
export interface ListPage<Entry> {
  readonly path: OutputPath;
  readonly entries: ReadonlyArray<Entry>;
  /** `null` where the list has one page only. */
  readonly paging: Paging | null;
}

/**
 * Parts a list into pages. Pages are filled from the oldest entry on and numbered from 1, so that a new entry changes the
 * newest page alone, until that one is full: then its oldest entries get a page with a number, to which the one before
 * links. The newest page has the list's own address.
 *
 *     75 entries   → `city/page/1/` the 30 oldest, `city/page/2/` the next 30, `city/` the 15 newest
 *     68 entries   → `city/page/1/` the 30 oldest, `city/` the 38 newest
 *
 * @param entries newest first
 * @param path the list's own address, which ends in `index.html`
 * @param size entries of a full page, where it isn't the usual
 * @returns the pages, newest first; one even where there are no entries
 */
export function pagesOf<Entry>(
  entries: ReadonlyArray<Entry>,
  path: OutputPath,
  size = ofPage,
): ReadonlyArray<ListPage<Entry>> {
  const count = 1 + Math.max(0, Math.floor((entries.length - fewest) / size));
  const address = (number: number) => (number === count ? path : numbered(path, number));
  return Array.from({ length: count }, (_, index) => {
    const number = count - index;
    const end = entries.length - (number - 1) * size;
    const newer = number === count ? null : address(number + 1);
    const older = number === 1 ? null : address(number - 1);
    return {
      path: address(number),
      entries: entries.slice(number === count ? 0 : end - size, end),
      paging: count === 1 ? null : { number, count, newer, older },
    };
  });
}

function numbered(path: OutputPath, number: number): OutputPath {
  return outputPath(path.replace(/index\.html$/, `page/${number}/index.html`));
}
