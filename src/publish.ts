/** The pure core on one page: copy and theme in, the files of a site out. */
import type { VFile } from 'vfile';
import { collate, impossibleDay, nextDue, plan, refusedAliases, released } from './collate/index.js';
import type { Article } from './model/article.js';
import type { Theme } from './model/copy.js';
import type { Edition } from './model/edition.js';
import { exitCodes, Failure } from './model/failures.js';
import type { Bodies, Page, SiteFile } from './model/page.js';
import { problem } from './model/problems.js';
import { report } from './model/report.js';
import type { Settings } from './model/settings.js';
import { recognise, releaseOf } from './recognise/index.js';
import { render } from './render/index.js';

/** What a site is published from. */
export interface Job {
  readonly copy: ReadonlyArray<VFile>;
  readonly theme: Theme;
  readonly settings: Settings;
}

/** A site, ready to be written. */
export interface Publication {
  readonly edition: Edition;
  /** Each file is made when it is asked for. */
  readonly files: Iterable<SiteFile>;
  /** The moment when the next article comes out or expires, as RFC 3339 has it in UTC; `null` where none will. */
  readonly nextDue: string | null;
}

/**
 * Publishes: recognises each article, collates them to an edition, plans its pages and renders them.
 *
 * @returns the site; problems of articles are messages on their copy
 * @throws Failure where two pages want one path, or a template fails
 */
export function publish(job: Job): Publication {
  const steps = publishing(job);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * Publishes in steps, one an article, so that whoever takes them can do something else in between.
 *
 * @returns as `publish`
 * @throws as `publish`
 */
export function* publishing({ copy, theme, settings }: Job): Generator<void, Publication> {
  const articles: Article[] = [];
  for (const file of copy) {
    const article = recogniseAlone(file, settings);
    if (article !== null) articles.push(article);
    yield;
  }
  const out = released(articles, settings);
  const edition = collate(out, settings);
  const pages = plan(edition, settings);
  refuseClashes(pages);
  if (settings.pages.redirects) reportAliases(copy, refusedAliases(edition, pages));
  const releases = articles.map(({ news }) => news.release);
  const files = render(pages, { theme, bodies: bodiesOf(out) });
  return { edition, files, nextDue: nextDue(releases, settings) };
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
function recogniseAlone(file: VFile, settings: Settings): Article | null {
  try {
    const article = recognise(file, settings);
    const day = article === null ? null : impossibleDay(article);
    if (day !== null) report(file, problem('date-impossible', day, "the file's path"));
    return article;
  } catch (error) {
    report(file, problem('article-failed', error instanceof Error ? error.message : String(error)));
    return null;
  }
}

function bodiesOf(articles: ReadonlyArray<Article>): Bodies {
  const bodies = new Map(articles.map(({ source, body }) => [source, body]));
  return (source) => bodies.get(source) ?? { type: 'root', children: [] };
}

/** Tells of aliases that lead nowhere, each on its article. */
function reportAliases(copy: ReadonlyArray<VFile>, refused: ReturnType<typeof refusedAliases>): void {
  if (refused.length === 0) return;
  const files = new Map(copy.map((file) => [file.data.source, file]));
  for (const { source, alias, taken } of refused) {
    const file = files.get(source);
    if (file === undefined) continue;
    report(file, taken === null ? problem('alias-unusable', alias) : problem('alias-taken', alias, taken));
  }
}

function refuseClashes(pages: ReadonlyArray<Page>): void {
  const owners = new Map<string, Page>();
  for (const page of pages) {
    const owner = owners.get(page.path);
    if (owner !== undefined) throw clash(owner, page);
    owners.set(page.path, page);
  }
}

function clash(first: Page, second: Page): Failure {
  return new Failure({
    id: 'path-clash',
    exitCode: exitCodes.articles,
    reason: `Two pages want one address, ${second.path}: ${nameOf(first)} and ${nameOf(second)}`,
    remedy: 'Rename one of the two files, or give one of them a "slug:" of its own. Nothing was written.',
  });
}

function nameOf(page: Page): string {
  const { story, desk } = page.context;
  if (story !== undefined) return story.source;
  if (desk !== undefined) return `the front of ${desk.name}`;
  return 'template' in page ? page.template : page.format;
}
