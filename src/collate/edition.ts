import type { Summary } from '../model/article.js';
import type { Author, Desk, Edition, Group, Story } from '../model/edition.js';
import type { Settings } from '../model/settings.js';
import { makeAuthors, peopleOf } from './authors.js';
import { bringTogether } from './company.js';
import { makeDesks } from './desks.js';
import { groupsOf, makeGroups } from './groups.js';
import { idOf } from './id.js';
import { withOneLineFields } from './one-line.js';
import { inPlace, type Place, pathOf, placeOf, slugFor } from './place.js';

/** The language of an edition without articles. */
const fallback = 'en';

/** An article with what the path of its file says of it, as far as it doesn't say so itself. */
interface Placed {
  readonly article: Summary;
  readonly place: Place;
}

/** All that stories of an edition share, each by what stories call it. */
interface Shared {
  readonly desks: ReadonlyMap<string, Desk>;
  readonly topics: ReadonlyMap<string, Group>;
  readonly authors: ReadonlyMap<string, Author>;
  readonly series: ReadonlyMap<string, Group>;
}

/**
 * Collates articles to an edition: gives each its day, desk and page, and puts them in order, newest first, undated last.
 * Pages that stand are kept apart: they have no day and no desk, and nothing lists them.
 *
 * @param articles in any order; the result doesn't depend on it
 */
export function makeEdition(articles: ReadonlyArray<Summary>, settings: Settings): Edition {
  const placed = articles.map(placedOf);
  const news = placed.filter(({ article }) => !article.news.isStanding).sort(newestFirst);
  const shared = share(news, settings);
  const { stories, issues } = bringTogether(
    news.map((one) => storyOf(one, shared)),
    settings,
  );
  return {
    name: settings.name,
    language: settings.language ?? mostFrequent(placed.map(({ article }) => article.language)) ?? fallback,
    stories,
    desks: distinct(shared.desks),
    topics: distinct(shared.topics),
    authors: distinct(shared.authors),
    series: distinct(shared.series),
    issues,
    standing: placed
      .filter(({ article }) => article.news.isStanding)
      .sort(inTheFoot)
      .map(standingOf),
  };
}

function placedOf(article: Summary): Placed {
  const place = placeOf(article);
  return { article: withOneLineFields(inPlace(article, place)), place };
}

/** What has no page of its own, since the paper doesn't want it, no story has. */
function share(news: ReadonlyArray<Placed>, settings: Settings): Shared {
  const { pages } = settings;
  const oldestFirst = news.toReversed().map(({ article }) => article);
  const tags = pages.tags ? oldestFirst.flatMap((article) => article.news.tags) : [];
  const series = pages.series ? oldestFirst.flatMap((article) => article.news.series ?? []) : [];
  return {
    desks: makeDesks(
      news.flatMap(({ article }) => article.desk ?? []),
      settings,
    ),
    topics: makeGroups(tags, 'tags'),
    authors: pages.authors ? makeAuthors(oldestFirst, settings) : new Map(),
    series: makeGroups(series, 'series'),
  };
}

function storyOf({ article, place }: Placed, { desks, topics, authors, series }: Shared): Story {
  const front = desks.get(article.desk ?? '') ?? null;
  return {
    ...article,
    front,
    path: pathOf(slugFor(article, place), article.date, front?.slug ?? null),
    id: idOf(article),
    topics: groupsOf(article.news.tags, topics),
    authors: groupsOf(
      peopleOf(article).map(({ name }) => name),
      authors,
    ),
    series: groupsOf(article.news.series === null ? [] : [article.news.series], series)[0] ?? null,
    ...alone,
  };
}

/** What a story has that belongs to no other. */
const alone = { printPath: null, translations: [], related: [] } as const;

function standingOf({ article, place }: Placed): Story {
  const path = pathOf(slugFor(article, place), null, null);
  const inNoList = { front: null, topics: [], authors: [], series: null };
  return { ...article, ...inNoList, path, id: idOf(article), ...alone };
}

/** A date that front matter gives wins over the file's name, and that over a line of the copy. */
function newestFirst(a: Placed, b: Placed): number {
  return compare(b.article.date ?? '', a.article.date ?? '') || compare(a.article.source, b.article.source);
}

/** As their priority says, then by path. */
function inTheFoot(a: Placed, b: Placed): number {
  return b.article.news.priority - a.article.news.priority || compare(a.article.source, b.article.source);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function distinct<Kind>(byName: ReadonlyMap<string, Kind>): ReadonlyArray<Kind> {
  return [...new Set(byName.values())];
}

function mostFrequent(words: ReadonlyArray<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))[0]?.[0];
}
