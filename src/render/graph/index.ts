/** What machines read on a page: a graph of things of schema.org. Another kind of thing is one file and one line. */
import type { PageContext } from '../../model/page.js';
import { newsArticle } from './article.js';
import { breadcrumbs } from './breadcrumbs.js';
import { collectionPage } from './lists.js';
import { newsMediaOrganization } from './organisation.js';
import { profilePage } from './people.js';
import { type Scene, setScene } from './scene.js';
import { type Thing, writeScriptJson } from './thing.js';
import { webSite } from './website.js';

/** Makes the things of a page, none where it isn't a page of that kind. */
type Maker = (scene: Scene) => ReadonlyArray<Thing>;

const makers = [newsArticle, collectionPage, profilePage, webSite, breadcrumbs] as const satisfies ReadonlyArray<Maker>;

/** What has been written of publishers: it is the same on every page of a site. */
const publishers = new WeakMap<PageContext['site'], string>();

/**
 * Writes the graph of a page: what it is, then who publishes it. Nothing in it is invented: what the copy and the settings
 * don't say isn't there.
 *
 * @returns JSON-LD that can stand in a `<script>`, its keys in a fixed order; `null` where the site doesn't say where it
 *   stands, search engines are to pass the page over, or there is nothing to say
 */
export function writeGraph(context: PageContext): string | null {
  const scene = setScene(context);
  if (scene === null) return null;
  const things = makers.flatMap((make) => make(scene)).map(writeScriptJson);
  if (things.length === 0) return null;
  const graph = [...things, publisherOf(scene)].filter((thing) => thing !== '');
  return `{"@context":"https://schema.org","@graph":[${graph.join(',')}]}`;
}

function publisherOf(scene: Scene): string {
  const { site } = scene.context;
  const known = publishers.get(site) ?? writeScriptJson(newsMediaOrganization(scene));
  publishers.set(site, known);
  return known;
}
