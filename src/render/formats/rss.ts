import { x } from 'xastscript';
import { rssLanguage } from '../feed/codes.js';
import { type Feed, gather, type Item, isEmpty } from '../feed/feed.js';
import { rfc822 } from '../timestamps.js';
import { characterData, lined, writeXml } from '../xml.js';
import type { Format } from './format.js';

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/** RSS 2.0, with the whole text of each story. People stand in `dc:creator`, since `author` has to be an e-mail address. */
export const rss: Format = {
  name: 'rss',
  hasTexts: true,
  hasMoment: isEmpty,
  write(page, bodies) {
    const feed = gather(page, bodies);
    const { timezone } = page.context.site;
    const channel = x('channel', lined(...headOf(feed, timezone), ...feed.items.map((item) => itemOf(item, timezone))));
    return writeXml(x('rss', { version: '2.0', ...namespaces }, lined(channel)));
  },
};

/** RSS wants a description, and a paper gives none but its name. */
function headOf({ title, front, self, hub, language, updated }: Feed, timezone: string) {
  return [
    x('title', title),
    x('link', front),
    x('description', title),
    x('language', rssLanguage(language)),
    x('lastBuildDate', rfc822(updated, timezone)),
    x('atom:link', { href: self, rel: 'self', type: 'application/rss+xml' }),
    ...(hub === null ? [] : [x('atom:link', { href: hub, rel: 'hub' })]),
  ];
}

function itemOf(item: Item, timezone: string) {
  return x(
    'item',
    lined(
      x('title', item.title),
      x('link', item.address),
      x('guid', { isPermaLink: 'false' }, item.id),
      x('pubDate', rfc822(item.published, timezone)),
      item.authors.map(({ name }) => x('dc:creator', name)),
      item.categories.map((name) => x('category', name)),
      x('description', item.summary),
      x('content:encoded', characterData(item.content)),
    ),
  );
}
