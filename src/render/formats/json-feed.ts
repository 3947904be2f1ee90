import { type Feed, gather, type Item, isEmpty } from '../feed/feed.js';
import { rfc3339 } from '../timestamps.js';
import type { Format } from './format.js';

/** JSON Feed 1.1, with the whole text of each story. What a story doesn't have is left out. */
export const jsonFeed: Format = {
  name: 'json-feed',
  hasTexts: true,
  hasMoment: isEmpty,
  write(page, bodies) {
    const feed = gather(page, bodies);
    return `${JSON.stringify(document(feed, page.context.site.timezone), null, 2)}\n`;
  },
};

function document({ title, paper, home, front, self, hub, language, items }: Feed, timezone: string) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: front,
    feed_url: self,
    ...(hub !== null && { hubs: [{ type: 'WebSub', url: hub }] }),
    language,
    authors: [{ name: paper, url: home }],
    items: items.map((item) => itemOf(item, timezone)),
  };
}

function itemOf(item: Item, timezone: string) {
  const { id, address, title, summary, content, image, published, updated, authors, categories, language } = item;
  return {
    id,
    url: address,
    title,
    summary,
    content_html: content,
    ...(image !== null && { image }),
    date_published: rfc3339(published, timezone),
    ...(updated > published && { date_modified: rfc3339(updated, timezone) }),
    ...(authors.length > 0 && {
      authors: authors.map(({ name, address: url }) => (url === null ? { name } : { name, url })),
    }),
    ...(categories.length > 0 && { tags: categories }),
    language,
  };
}
