import { x } from 'xastscript';
import type { Story } from '../../model/edition.js';
import { newsWindow } from '../../model/news.js';
import type { PageContext } from '../../model/page.js';
import { fullAddress } from '../feed/address.js';
import { newsLanguage } from '../feed/codes.js';
import { stringsFor } from '../strings/index.js';
import { momentOf, rfc3339 } from '../timestamps.js';
import { lined, writeXml } from '../xml.js';
import type { Format } from './format.js';

/** The most articles that Google News takes in one file. */
const most = 1000;

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
};

/** Google's news sitemap: what came out in the two days before the build. It may be empty. */
export const newsSitemap: Format = {
  name: 'news-sitemap',
  hasMoment: () => true,
  write({ context: { site, stories = [] } }) {
    const fresh = stories.filter((story) => isFresh(story, site)).slice(0, most);
    return writeXml(x('urlset', namespaces, lined(...fresh.map((story) => urlOf(story, site)))));
  },
};

/** Google News takes no advertising. */
function isFresh({ date, news }: Story, { now, timezone }: PageContext['site']): boolean {
  if (news.label === 'sponsored') return false;
  const published = momentOf(date, timezone);
  const end = Date.parse(now);
  return published !== null && published <= end && published >= end - newsWindow;
}

function urlOf(story: Story, site: PageContext['site']) {
  const publication = x('news:publication', [
    x('news:name', site.name || stringsFor(site.language).newspaper),
    x('news:language', newsLanguage(story.language)),
  ]);
  const news = [
    publication,
    x('news:publication_date', publicationDate(story, site.timezone)),
    x('news:title', story.headline),
  ];
  return x('url', lined(x('loc', fullAddress(site, story.path)), x('news:news', lined(...news))));
}

/** A day alone stays one, as Google allows: nobody said at what time it came out. */
function publicationDate({ date }: Story, timezone: string): string {
  const published = momentOf(date, timezone);
  return published === null || date?.length === 10 ? (date ?? '') : rfc3339(published, timezone);
}
