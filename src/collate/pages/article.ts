import type { Edition, Story } from '../../model/edition.js';
import type { PageKind } from '../../model/page.js';

/** One page for each story, with the newer and the older one of its desk beside it. */
export const article: PageKind = {
  name: 'article',
  *plan(edition, site) {
    const neighbours = neighboursOf(edition);
    for (const story of edition.stories) {
      const { path, language, headline, deck, lede } = story;
      const page = { path, language, title: headline, description: deck ?? lede };
      yield { path, template: 'article.njk', context: { page, site, story, ...neighbours.get(story) } };
    }
  },
};

interface Neighbours {
  readonly newer: Story | null;
  readonly older: Story | null;
}

function neighboursOf({ stories }: Edition): ReadonlyMap<Story, Neighbours> {
  const byDesk = new Map<string, Story[]>();
  for (const story of stories) {
    const desk = story.front?.path ?? '';
    const group = byDesk.get(desk);
    if (group === undefined) byDesk.set(desk, [story]);
    else group.push(story);
  }
  const neighbours = new Map<Story, Neighbours>();
  for (const desk of byDesk.values()) {
    for (const [index, story] of desk.entries()) {
      neighbours.set(story, { newer: desk[index - 1] ?? null, older: desk[index + 1] ?? null });
    }
  }
  return neighbours;
}
