import type { Summary } from '../model/article.js';
import type { Desk, Edition, Story } from '../model/edition.js';
import type { Settings } from '../model/settings.js';
import { makeDesks } from './desks.js';
import { withOneLineFields } from './one-line.js';
import { pathOf, placeOf, slugFor } from './place.js';

/** The language of an edition without articles. */
const fallback = 'en';

/**
 * Collates articles to an edition: gives each its day, desk and page, and puts them in order, newest first, undated last.
 *
 * @param articles in any order; the result doesn't depend on it
 */
export function makeEdition(articles: ReadonlyArray<Summary>, settings: Settings): Edition {
  const placed = articles.map(withOneLineFields).map((article) => ({ article, place: placeOf(article) }));
  const called = placed.flatMap(({ article, place }) => article.desk ?? place.desk ?? []);
  const desks = makeDesks(called, settings);
  const stories = placed.map(({ article, place }) => {
    const date = article.date ?? place.date;
    const front = desks.get(article.desk ?? place.desk ?? '') ?? null;
    return {
      ...article,
      date,
      front,
      path: pathOf(slugFor(article, place), date, front?.slug ?? null),
      id: article.news.id ?? article.source.replace(/\.[^./]+$/, ''),
      topics: [],
      authors: [],
      series: null,
      printPath: null,
      translations: [],
      related: [],
    };
  });
  return {
    name: settings.name,
    language: settings.language ?? mostFrequent(stories.map(({ language }) => language)) ?? fallback,
    stories: stories.sort(newestFirst),
    desks: distinct([...desks.values()]),
    topics: [],
    authors: [],
    series: [],
    issues: [],
    standing: [],
  };
}

/** A date that front matter gives wins over the file's name, and that over a line of the copy. */
function newestFirst(a: Story, b: Story): number {
  return backwards(a.date ?? '', b.date ?? '') || -backwards(a.source, b.source);
}

function backwards(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}

function distinct(desks: ReadonlyArray<Desk>): ReadonlyArray<Desk> {
  return [...new Map(desks.toReversed().map((desk) => [desk.path, desk])).values()].toReversed();
}

function mostFrequent(words: ReadonlyArray<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}
