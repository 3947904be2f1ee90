import { atom } from './atom.js';
import type { Format } from './format.js';
import { headers } from './headers.js';
import { jsonFeed } from './json-feed.js';
import { llms } from './llms.js';
import { manifest } from './manifest.js';
import { newsSitemap } from './news-sitemap.js';
import { ninjs } from './ninjs.js';
import { opensearch } from './opensearch.js';
import { paperStyles } from './paper-styles.js';
import { redirect } from './redirect.js';
import { redirects } from './redirects.js';
import { robots } from './robots.js';
import { rss } from './rss.js';
import { searchDocuments } from './search-documents.js';
import { searchTerms } from './search-terms.js';
import { sitemap } from './sitemap.js';
import { sitemapIndex } from './sitemap-index.js';

/** The formats beside HTML. A new one is a file here and a line in this list. */
export const formats: ReadonlyArray<Format> = [
  rss,
  atom,
  jsonFeed,
  sitemap,
  sitemapIndex,
  newsSitemap,
  robots,
  opensearch,
  manifest,
  paperStyles,
  redirect,
  headers,
  redirects,
  searchTerms,
  searchDocuments,
  llms,
  ninjs,
];
