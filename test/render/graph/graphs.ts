/** Reads back what machines read on a page. */
import type { TemplatePage } from '../../../src/model/page.js';
import { htmlOf } from '../samples.js';

type Thing = Readonly<Record<string, unknown>>;

/** The data of each script of JSON-LD on a page, as text. */
export function dataIn(page: TemplatePage): ReadonlyArray<string> {
  return [...htmlOf(page).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = '']) => json,
  );
}

/** The things of a page's graph; none where it has no graph. */
export function graphIn(page: TemplatePage): ReadonlyArray<Thing> {
  const [json = '{"@graph":[]}', ...others] = dataIn(page);
  if (others.length > 0) throw new Error('Unexpected second graph');
  const { '@graph': graph }: { '@graph': ReadonlyArray<Thing> } = JSON.parse(json);
  return graph;
}

/** The first thing of a page's graph, which is what the page is. */
export function articleIn(page: TemplatePage): Thing {
  const [article] = graphIn(page);
  if (article === undefined) throw new Error('Unexpected page without a graph');
  return article;
}
