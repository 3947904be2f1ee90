import type { Summary } from '../model/article.js';
import { isDay, writeDay } from '../model/dates.js';
import { type OutputPath, outputPath, type Slug } from '../model/names.js';
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
}

/**
 * Reads the path of an article's file: the first folder that is no date names the desk, and the day in the file's name,
 * or else in the nearest folder's, is the article's.
 *
 *     city/2026-03-01-lamps.txt      → desk `city`, 2026-03-01, `lamps`
 *     2026-03-01/sport/final.txt     → desk `sport`, 2026-03-01, `final`
 */
export function placeOf({ source }: Pick<Summary, 'source'>): Place {
  const segments = source.split('/');
  const file = (segments.at(-1) ?? source).replace(/\.[^.]+$/, '');
  const folders = segments.slice(0, -1);
  const dates = [file, ...folders.toReversed()].map(dayIn);
  const rest = dayIn(file) === null ? file : file.replace(day, '');
  return {
    desk: folders.find((folder) => dayIn(folder) === null && !isImpossible(folder)) ?? null,
    date: dates.find((date) => date !== null) ?? null,
    name: rest === '' ? file : rest,
  };
}

function dayIn(name: string): string | null {
  const found = partsOf(name);
  return found !== null && isDay(found) ? writeDay(found) : null;
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
