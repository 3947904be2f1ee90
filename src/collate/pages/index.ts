import type { PageKind } from '../../model/page.js';
import { archive } from './archive.js';
import { article } from './article.js';
import { author } from './author.js';
import { authors } from './authors.js';
import { corrections } from './corrections.js';
import { desk } from './desk.js';
import { feeds } from './feeds.js';
import { home } from './home.js';
import { hostFiles } from './host-files.js';
import { issue } from './issue.js';
import { issues } from './issues.js';
import { llms } from './llms.js';
import { look } from './look.js';
import { manifest } from './manifest.js';
import { ninjs } from './ninjs.js';
import { notFound } from './not-found.js';
import { opensearch } from './opensearch.js';
import { printedPage } from './printed-page.js';
import { redirects } from './redirects.js';
import { robots } from './robots.js';
import { search } from './search.js';
import { series } from './series.js';
import { sitemaps } from './sitemaps.js';
import { standing } from './standing.js';
import { tag } from './tag.js';
import { tags } from './tags.js';

/** The kinds of page. A new one is a file here and a line in this list. */
export const kinds = [
  article,
  standing,
  desk,
  tags,
  tag,
  authors,
  author,
  series,
  archive,
  issues,
  issue,
  printedPage,
  corrections,
  home,
  search,
  notFound,
  feeds,
  opensearch,
  manifest,
  look,
  llms,
  ninjs,
  // These see the pages of those before them.
  sitemaps,
  robots,
  redirects,
  hostFiles,
] as const satisfies ReadonlyArray<PageKind>;
