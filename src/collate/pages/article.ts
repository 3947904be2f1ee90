import type { Edition, Story } from '../../model/edition.js';
import type { PageKind, Part } from '../../model/page.js';
import { groupBy } from '../group-by.js';

/** How many parts of a series before a story, and how many after it, its page has links to. */
const partsAround = 3;

/** One page for each story, with the newer and the older one of its desk beside it, and its place in its series. */
export const article: PageKind = {
  name: 'article',
  *plan(edition, site) {
    const neighbours = neighboursOf(edition);
    const parts = partsOf(edition);
    for (const story of edition.stories) {
      const { path, language, headline, deck, lede } = story;
      const page = { path, language, title: headline, description: deck ?? lede };
      const part = parts.get(story);
      const socialCard = edition.pictures?.cards.get(path);
      const context = {
        ...{ page, site, story, ...neighbours.get(story) },
        ...(part === undefined ? {} : { part }),
        ...(socialCard === undefined ? {} : { socialCard }),
      };
      yield { path, template: 'article.njk', context };
    }
  },
};

interface Neighbours {
  readonly newer: Story | null;
  readonly older: Story | null;
}

function neighboursOf({ stories }: Edition): ReadonlyMap<Story, Neighbours> {
  const neighbours = new Map<Story, Neighbours>();
  for (const desk of groupBy(stories, ({ front }) => front?.path).values()) {
    for (const [index, story] of desk.entries()) {
      neighbours.set(story, { newer: desk[index - 1] ?? null, older: desk[index + 1] ?? null });
    }
  }
  return neighbours;
}

/** Counts the parts of each series from the oldest. One that runs in several languages is several. */
function partsOf({ stories }: Edition): ReadonlyMap<Story, Part> {
  const parts = new Map<Story, Part>();
  const told = stories.toReversed().filter(({ series }) => series !== null);
  for (const series of groupBy(told, ({ series, language }) => `${language} ${series?.path}`).values()) {
    for (const [index, story] of series.entries()) parts.set(story, partOf(series, index));
  }
  return parts;
}

function partOf(series: ReadonlyArray<Story>, index: number): Part {
  const first = Math.max(0, index - partsAround);
  const near = series.slice(first, index + partsAround + 1).map((story, at) => ({ number: first + at + 1, story }));
  return { number: index + 1, count: series.length, near };
}
