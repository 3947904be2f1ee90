/** The pure core on one page: copy and theme in, the files of a site out. */
import { removePosition } from 'unist-util-remove-position';
import type { VFile } from 'vfile';
import {
  collate,
  impossibleDay,
  lastsUntil,
  nextDue,
  plan,
  portraitsOf,
  type Remark,
  refuseClashes,
  released,
  remarksOn,
  storiesWithCards,
} from './collate/index.js';
import type { Article, Summary } from './model/article.js';
import type { Theme } from './model/copy.js';
import type { Edition, WantedPictures } from './model/edition.js';
import { findingOf, type Galley, type Texts } from './model/galley.js';
import type { Page, SiteFile } from './model/page.js';
import { problem } from './model/problems.js';
import { report } from './model/report.js';
import type { IndexState, SearchRecord } from './model/search.js';
import type { Habits, Settings } from './model/settings.js';
import { recognise, releaseOf } from './recognise/index.js';
import { indexOf, type Keys, makeKeys, newParts, readTerms, render, wordCard } from './render/index.js';

/** What a site is published from. */
export interface Job {
  readonly copy: ReadonlyArray<VFile>;
  readonly theme: Theme;
  readonly settings: Settings;
}

/** What a site is made up from. */
export interface MakeUp extends Job {
  /** All articles, those too that aren't out. */
  readonly summaries: ReadonlyArray<Summary>;
  /** Those that are out, each with its place. */
  readonly edition: Edition;
  readonly texts: Texts;
  /** What keys of pages are made with; without it pages have none. */
  readonly press?: Press;
}

/** What tells whether a page would come out as it did before. */
export interface Press {
  /** What tells this newsgen from any other. */
  readonly engine: string;
  /** Makes a long text short; two texts with one digest are taken to be equal. */
  digest(text: string): string;
  /** The index of search that an earlier build made; `null` where none is known. */
  readonly lastIndex: IndexState | null;
  /** What search knew of the text that had a key; `null` where nobody knows any more. */
  recordOf(key: string): SearchRecord | null;
}

/** A site, ready to be written. */
export interface Publication {
  readonly edition: Edition;
  /** Each file is made when its bytes are asked for. */
  readonly files: Iterable<SiteFile>;
  /** How many pages there are for readers: files for machines are no pages. */
  readonly pages: number;
  /** The moment when the next article comes out or expires, as RFC 3339 has it in UTC; `null` where none will. */
  readonly nextDue: string | null;
  /** The index of search, for the next build; `null` where there is none, or no keys. */
  readonly index: IndexState | null;
  /** Until when time alone changes nothing, in milliseconds since 1970. */
  readonly lastsUntil: number;
}

/**
 * Publishes: sets each article, collates them to an edition, plans its pages and renders them.
 *
 * @returns the site; problems of articles are messages on their copy
 * @throws Failure where two pages want one path, or a template fails
 */
export function publish(job: Job): Publication {
  const galleys = job.copy.map((file) => setGalley(file, job.settings));
  const bySource = new Map(galleys.map((galley) => [galley.summary?.source, galley]));
  const texts: Texts = {
    bodies: (source) => bySource.get(source)?.body ?? empty.body,
    bodyKeys: (source) => source,
    records: (source) => bySource.get(source)?.search ?? empty.search,
  };
  const summaries = galleys.flatMap(({ summary }) => summary ?? []);
  return makeUp({ ...job, summaries, edition: editionOf(summaries, job.settings), texts });
}

/**
 * Sets one article. Whatever goes wrong with it is its own problem, and a message on its copy.
 *
 * @param file its copy, with its pictures
 */
export function setGalley(file: VFile, habits: Habits): Galley {
  const before = file.messages.length;
  const article = recogniseAlone(file, habits);
  const found = { findings: file.messages.slice(before).map(findingOf), overrides: file.data.overrides ?? [] };
  if (article === null) return { ...empty, ...found };
  const { body, ...summary } = article;
  removePosition(body, { force: true });
  return { summary, body, search: readTerms(article), ...found };
}

/** What is set of copy that nothing comes of. */
const empty = {
  summary: null,
  body: { type: 'root', children: [] },
  search: { words: '', pairs: '', places: '' },
} as const satisfies Partial<Galley>;

/** Collates the articles that are out at the moment of the build. */
export function editionOf(summaries: ReadonlyArray<Summary>, settings: Settings): Edition {
  return collate(released(summaries, settings), settings);
}

/** Says which pictures an edition wants beside those of its stories: social cards, and portraits of authors. */
export function picturesWanted(edition: Edition, settings: Settings): WantedPictures {
  const cards = storiesWithCards(edition, settings);
  return {
    cards: cards.map((story) => ({ page: story.path, words: wordCard(story, edition, settings) })),
    portraits: portraitsOf(edition),
  };
}

/**
 * Makes up a site of an edition: plans its pages and gets ready to render them.
 *
 * @returns as `publish`
 * @throws as `publish`
 */
export function makeUp({ copy, summaries, edition, texts, theme, settings, press }: MakeUp): Publication {
  const pages = plan(edition, settings);
  refuseClashes(pages);
  reportRemarks(copy, remarksOn(summaries, { edition, pages, settings }));
  const releases = summaries.map(({ news }) => news.release);
  const { bodies, bodyKeys, records } = texts;
  const index = press === undefined ? null : indexOf(pages, { bodyKeys, ...press });
  const keys = press === undefined ? null : makeKeys({ theme, bodyKeys, ...press, parts: index?.keys });
  const searching = { records, ...(index === null ? {} : { parts: newParts(index, press?.lastIndex ?? null) }) };
  return {
    edition,
    files: render(pages, { theme, bodies, searching, ...(keys === null ? {} : { keys: keys.keyFor }) }),
    index,
    pages: pages.filter((page) => 'template' in page).length,
    nextDue: nextDue(releases, settings),
    lastsUntil: pages.some((page) => showsMoment(page, keys)) ? 0 : lastsUntil(edition, releases, settings),
  };
}

/** Says whether a page is another at each moment. When Google's news sitemap changes is known. */
function showsMoment(page: Page, keys: Keys | null): boolean {
  return !('format' in page && page.format === 'news-sitemap') && keys?.hasMoment(page) === true;
}

/**
 * Finds the moment when the next article comes out or expires, by front matter alone: no story is recognised.
 *
 * @returns as `Publication.nextDue`
 */
export function findNextDue({ copy, settings }: Pick<Job, 'copy' | 'settings'>): string | null {
  return nextDue(
    copy.flatMap((file) => releaseOf(file) ?? []),
    settings,
  );
}

/** Recognises one article so that whatever goes wrong with it is its own problem. */
function recogniseAlone(file: VFile, habits: Habits): Article | null {
  try {
    const article = recognise(file, habits);
    const day = article === null ? null : impossibleDay(article);
    if (day !== null) report(file, problem('date-impossible', day, "the file's path"));
    return article;
  } catch (error) {
    report(file, problem('article-failed', error instanceof Error ? error.message : String(error)));
    return null;
  }
}

/** Reports what is odd about articles beside one another, each on its copy. */
function reportRemarks(copy: ReadonlyArray<VFile>, remarks: ReadonlyArray<Remark>): void {
  if (remarks.length === 0) return;
  const files = new Map(copy.map((file) => [file.data.source, file]));
  for (const { source, problem: found } of remarks) {
    const file = files.get(source);
    if (file !== undefined) report(file, found);
  }
}
