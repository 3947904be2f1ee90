import type { Summary } from '../model/article.js';
import type { PrintedIssue, PrintedPage, Story } from '../model/edition.js';
import { isOutputPath, type OutputPath, outputPath, type SourcePath } from '../model/names.js';
import { groupBy } from './group-by.js';
import { naturally } from './natural.js';
import { slugOf } from './slug.js';

/** Where an article ran in print, as addresses. */
export interface Run {
  readonly issue: OutputPath;
  /** `null` where the article doesn't say which page. */
  readonly page: OutputPath | null;
}

type Told = Pick<Summary, 'source' | 'news'>;

/**
 * Finds where each article ran in print. An issue has the address of its day. Of several on one day the first by number has
 * it, and the others have their number behind it; an article that names none of them counts as of the first.
 *
 *     2026-03-01, A05               → `editions/2026-03-01/A05/index.html`
 *     2026-03-01, extra edition     → `editions/2026-03-01-extra-edition/index.html`
 *
 * @param articles in any order; the result doesn't depend on it
 * @returns the places of those that name an issue: without one a page alone says nothing of the day
 */
export function runsOf(articles: ReadonlyArray<Told>): ReadonlyMap<SourcePath, Run> {
  const first = firstNumbers(articles);
  return new Map(
    articles.flatMap(({ source, news }) => {
      if (news.issue === null) return [];
      const { date, number } = news.issue;
      const own = number === null || slugOf(number) === first.get(date) ? date : `${date}-${slugOf(number)}`;
      const folder = `editions/${own}`;
      const page = news.printPage === null ? null : `${folder}/${segmentOf(news.printPage.number)}/index.html`;
      const run = { issue: outputPath(`${folder}/index.html`), page: page === null ? null : outputPath(page) };
      return [[source, run] as const];
    }),
  );
}

/** Finds of each day the first of the numbers that its issues have, as a slug. */
function firstNumbers(articles: ReadonlyArray<Told>): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { news } of articles) {
    if (news.issue === null || news.issue.number === null) continue;
    const { date, number } = news.issue;
    const known = first.get(date);
    const own = slugOf(number);
    if (known === undefined || naturally(own, known) < 0) first.set(date, own);
  }
  return first;
}

/** Writes the number of a page as part of an address. In capitals, since on some disks small letters are the same. */
function segmentOf(number: string): string {
  const plain = number.trim().toUpperCase();
  return /^[A-Z0-9]+(?:-[A-Z0-9]+)*$/.test(plain) && isOutputPath(plain) ? plain : slugOf(number).toUpperCase();
}

/**
 * Makes the printed issues of an edition, newest first, each with its pages and their stories in the order of print: by the
 * number of the page, then by priority, then by source.
 *
 * @param runs where the stories ran, as `runsOf` says
 */
export function makeIssues(
  stories: ReadonlyArray<Story>,
  runs: ReadonlyMap<SourcePath, Run>,
): ReadonlyArray<PrintedIssue> {
  const printed = stories.flatMap((story) => {
    const run = runs.get(story.source);
    return run === undefined ? [] : [{ story, run }];
  });
  const issues = groupBy(printed.sort(asPrinted), ({ run }) => run.issue);
  return [...issues].map(([path, ran]) => makeIssue(path, ran)).sort(newestFirst);
}

interface Ran {
  readonly story: Story;
  readonly run: Run;
}

function asPrinted(a: Ran, b: Ran): number {
  return (
    naturally(a.story.news.printPage?.number ?? '', b.story.news.printPage?.number ?? '') ||
    b.story.news.priority - a.story.news.priority ||
    (a.story.source < b.story.source ? -1 : 1)
  );
}

function newestFirst(a: PrintedIssue, b: PrintedIssue): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return -naturally(a.number ?? '', b.number ?? '');
}

function makeIssue(path: OutputPath, ran: ReadonlyArray<Ran>): PrintedIssue {
  const issues = ran.flatMap(({ story }) => story.news.issue ?? []);
  const pages = groupBy(ran, ({ run }) => run.page);
  return {
    path,
    date: issues[0]?.date ?? '',
    number: issues.find(({ number }) => number !== null)?.number ?? null,
    pages: [...pages].flatMap(([page, of]) => (page === null ? [] : [makePage(page, of)])),
    unplaced: (pages.get(null) ?? []).map(({ story }) => story),
  };
}

function makePage(path: OutputPath, ran: ReadonlyArray<Ran>): PrintedPage {
  const printed = ran.flatMap(({ story }) => story.news.printPage ?? []);
  const name = printed.find((page) => page.name !== null)?.name ?? null;
  return { path, number: printed[0]?.number ?? '', name, stories: ran.map(({ story }) => story) };
}
