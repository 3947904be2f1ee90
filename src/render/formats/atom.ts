import { x } from 'xastscript';
import { type Feed, gather, type Item, isEmpty } from '../feed/feed.js';
import { rfc3339 } from '../timestamps.js';
import { lined, writeXml } from '../xml.js';
import type { Format } from './format.js';

/** Atom 1.0 (RFC 4287), with the whole text of each story. A story without people is the paper's, which the feed names. */
export const atom: Format = {
  name: 'atom',
  hasTexts: true,
  hasMoment: isEmpty,
  write(page, bodies) {
    const feed = gather(page, bodies);
    const { timezone } = page.context.site;
    const entries = feed.items.map((item) => entryOf(item, feed, timezone));
    const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language };
    return writeXml(x('feed', attributes, lined(...headOf(feed, timezone), ...entries)));
  },
};

function headOf({ title, paper, home, front, self, hub, updated }: Feed, timezone: string) {
  return [
    x('id', front),
    x('title', { type: 'text' }, title),
    x('updated', rfc3339(updated, timezone)),
    x('author', [x('name', paper), x('uri', home)]),
    x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    ...(hub === null ? [] : [x('link', { rel: 'hub', href: hub })]),
    x('link', { rel: 'alternate', type: 'text/html', href: front }),
  ];
}

function entryOf(item: Item, feed: Feed, timezone: string) {
  return x(
    'entry',
    item.language === feed.language ? {} : { 'xml:lang': item.language },
    lined(
      x('id', item.id),
      x('title', { type: 'text' }, item.title),
      x('link', { rel: 'alternate', type: 'text/html', href: item.address }),
      x('published', rfc3339(item.published, timezone)),
      x('updated', rfc3339(item.updated, timezone)),
      item.authors.map(({ name, address }) => x('author', [x('name', name), address && x('uri', address)])),
      item.categories.map((term) => x('category', { term })),
      item.rights === null ? null : x('rights', { type: 'text' }, item.rights),
      x('summary', { type: 'text' }, item.summary),
      x('content', { type: 'html' }, item.content),
    ),
  );
}
