import { publisher } from './organisation.js';
import type { Scene } from './scene.js';
import type { Thing } from './thing.js';

/** The page that answers a search, and the word for what is looked for in its address. */
const search = 'search/index.html';

/** The site as a whole, on its front page. */
export function webSite(scene: Scene): ReadonlyArray<Thing> {
  const { page, site } = scene.context;
  if (page.path !== 'index.html') return [];
  return [
    {
      '@type': 'WebSite',
      '@id': `${scene.home}#website`,
      url: scene.home,
      name: site.name,
      inLanguage: site.language,
      publisher: publisher(scene),
      potentialAction: site.features.search ? searchAction(scene) : null,
    },
  ];
}

function searchAction(scene: Scene): Thing {
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${scene.address(search)}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
}
