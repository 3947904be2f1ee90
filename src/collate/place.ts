import type { Summary } from '../model/article.js';
import { isDay, writeDay } from '../model/dates.js';
import { type OutputPath, outputPath, type Slug } from '../model/names.js';
import type { Issue, PrintPage } from '../model/news.js';
import { slugOf } from './slug.js';

/** A day at the beginning of a file's or folder's name: `2026-03-01-lamps`, `20260301`, `2026.03.01 lamps`. */
const day = /^(\d{4})([-_.]?)(\d{2})\2(\d{2})(?!\d)[-_. ]*/;

/** What the path of an article's file says of it. */
export interface Place {
  /** The folder that names its desk, as written; `null` at the top. */
  readonly desk: string | null;
  /** `2026-03-01`; `null` where no name has a day. */
  readonly date: string | null;
  /** The file's name without day and ending, never empty. */
  readonly name: string;
  /** The printed issue and its page, where a folder of the page stands in one of the issue's day. */
  readonly issue: Issue | null;
  readonly printPage: PrintPage | null;
  /** Whether it lies in the folder of pages that stand. */
  readonly isStanding: boolean;
}

/** The folder of pages that stand: about us, imprint. */
const standing = 'standing';

/** The folder of a printed page, its name behind its number: `A05`, `A05 要闻`, `第5版 要闻`, `05`. */
const printed = /^(?:([A-Z]{1,2}\d{1,3}|第?\d{1,3}版)(?:[-_ ]+(.+))?|(\d{2,3}))$/i;

/**
 * Reads the path of an article's file: the first folder that is no date and no printed page names the desk, and the day in
 * the file's name, or else in the nearest folder's, is the article's. A page that stands has no day and no desk.
 *
 *     city/2026-03-01-lamps.txt      → desk `city`, 2026-03-01, `lamps`
 *     2026-03-01/sport/final.txt     → desk `sport`, 2026-03-01, `final`
 *     2026-03-01/A05/lamps.txt       → 2026-03-01, `lamps`, on page A05 of the issue of that day
 *     standing/about.txt             → `about`, which stands
 */
export function placeOf({ source }: Pick<Summary, 'source'>): Place {
  const segments = source.split('/');
  const file = (segments.at(-1) ?? source).replace(/\.[^.]+$/, '');
  const folders = segments.slice(0, -1);
  const dates = [file, ...folders.toReversed()].map(dayIn);
  const rest = dayIn(file) === null ? file : file.replace(day, '');
  const name = rest === '' ? file : rest;
  if (folders[0] === standing) return { desk: null, date: null, name, issue: null, printPage: null, isStanding: true };
  const sheet = folders.findIndex((folder, at) => dayIn(folders[at - 1] ?? '') !== null && printed.test(folder));
  return {
    desk: folders.find((folder, at) => at !== sheet && dayIn(folder) === null && !isImpossible(folder)) ?? null,
    date: dates.find((date) => date !== null) ?? null,
    name,
    ...inPrint(folders[sheet - 1], folders[sheet]),
    isStanding: false,
  };
}

function inPrint(issue = '', page = ''): Pick<Place, 'issue' | 'printPage'> {
  const date = dayIn(issue);
  const [, number, name = null, bare = ''] = printed.exec(page) ?? [];
  if (date === null) return { issue: null, printPage: null };
  return { issue: { date, number: null }, printPage: { number: number ?? bare, name } };
}

function dayIn(name: string): string | null {
  const found = partsOf(name);
  return found !== null && isDay(found) ? writeDay(found) : null;
}

/**
 * Gives an article what its place says and itself doesn't: the printed issue and page. What stands has no date and no desk,
 * whatever it gives.
 */
export function inPlace<Item extends Summary>(article: Item, place: Place): Item {
  const { news, date, desk } = article;
  const isStanding = news.isStanding || place.isStanding;
  const issue = news.issue ?? place.issue;
  const printPage = news.printPage ?? place.printPage;
  return {
    ...article,
    date: isStanding ? null : (date ?? place.date),
    desk: isStanding ? null : (desk ?? place.desk),
    news: { ...news, isStanding, issue, printPage },
  };
}

/**
 * Finds a name in the path of an article's file that begins with a day that no calendar has.
 *
 *     city/2026-02-31-lamps.txt      → `2026-02-31`
 *
 * @returns the day as written; `null` where there is none. Eight digits whose month is none, either, are a number
 */
export function impossibleDay({ source }: Pick<Summary, 'source'>): string | null {
  const impossible = source.split('/').toReversed().find(isImpossible);
  return impossible === undefined ? null : (day.exec(impossible)?.[0].replace(/[-_. ]+$/, '') ?? null);
}

function isImpossible(name: string): boolean {
  const found = partsOf(name);
  if (found === null || isDay(found)) return false;
  return found.isParted || (found.month >= 1 && found.month <= 12);
}

function partsOf(name: string) {
  const [, year, mark, month, date] = day.exec(name) ?? [];
  if (year === undefined) return null;
  return { year: Number(year), month: Number(month), day: Number(date), isParted: mark !== '' };
}

/**
 * Gives an article its page: by day where it has one, else under its desk, else at the top.
 *
 *     2026/03/01/lamps/index.html
 */
export function pathOf(slug: Slug, date: string | null, desk: Slug | null): OutputPath {
  const folder = date === null ? desk : date.slice(0, 10).replaceAll('-', '/');
  return outputPath([...(folder === null ? [] : [folder]), slug, 'index.html'].join('/'));
}

/** The slug that an article asks for, or else its file's name. */
export function slugFor({ slug }: Pick<Summary, 'slug'>, place: Place): Slug {
  return slugOf(slug ?? place.name);
}
