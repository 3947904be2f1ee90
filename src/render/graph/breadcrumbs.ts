import type { Scene } from './scene.js';
import type { Thing, Value } from './thing.js';

/** The way from the front page to an article, over its desk where it has one. Without a name the front page isn't one. */
export function breadcrumbs(scene: Scene): ReadonlyArray<Thing> {
  const { story, site } = scene.context;
  if (story === undefined || site.name === '') return [];
  const home = { name: site.name, item: scene.home };
  const desk =
    story.front === null || !site.features.desks
      ? []
      : [{ name: story.front.name, item: scene.address(story.front.path) }];
  const steps = [home, ...desk, { name: story.headline, item: scene.here }];
  const itemListElement: Value = steps.map(({ name, item }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item,
  }));
  return [{ '@type': 'BreadcrumbList', '@id': `${scene.here}#breadcrumbs`, itemListElement }];
}
