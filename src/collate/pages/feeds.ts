import { isMoment } from '../../model/dates.js';
import type { Desk, Story } from '../../model/edition.js';
import { type OutputPath, outputPath } from '../../model/names.js';
import type { Page, PageContext, PageKind } from '../../model/page.js';

/** The most stories that a feed has. */
const most = 40;

/** The feeds, by the setting that has each made: their format and their file's name. */
const feedKinds = [
  { feature: 'rss', format: 'rss', file: 'feed.xml' },
  { feature: 'atom', format: 'atom', file: 'atom.xml' },
  { feature: 'jsonFeed', format: 'json-feed', file: 'feed.json' },
] as const;

/** Feeds of the paper and of each desk, with the newest stories of each. A story without a day is in none. */
export const feeds: PageKind = {
  name: 'feeds',
  *plan({ language, stories, desks }, site) {
    if (site.url === null) return;
    const dated = stories.filter(({ date }) => date !== null && isMoment(date));
    const page = { language, title: null, description: null };
    yield* feedsOf(outputPath('index.html'), { page, site, stories: dated.slice(0, most) });
    if (!site.features.desks) return;
    const byDesk = newestOf(dated);
    for (const desk of desks) {
      yield* feedsOf(desk.path, {
        page: { ...page, title: desk.name },
        site,
        desk,
        stories: byDesk.get(desk.path) ?? [],
      });
    }
  },
};

type Contents = Omit<PageContext, 'page'> & { readonly page: Omit<PageContext['page'], 'path'> };

function* feedsOf(front: OutputPath, contents: Contents): Iterable<Page> {
  for (const { feature, format, file } of feedKinds) {
    if (!contents.site.features[feature]) continue;
    const path = outputPath(front.replace(/index\.html$/, file));
    yield { path, format, context: { ...contents, page: { ...contents.page, path } } };
  }
}

/** The newest stories of each desk, by the path of its front. */
function newestOf(stories: ReadonlyArray<Story>): ReadonlyMap<Desk['path'], ReadonlyArray<Story>> {
  const byDesk = new Map<Desk['path'], Story[]>();
  for (const story of stories) {
    if (story.front === null) continue;
    const group = byDesk.get(story.front.path);
    if (group === undefined) byDesk.set(story.front.path, [story]);
    else if (group.length < most) group.push(story);
  }
  return byDesk;
}
