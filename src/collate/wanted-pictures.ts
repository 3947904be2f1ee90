/** Which pictures an edition wants beside those of its stories. */
import type { Edition, Story } from '../model/edition.js';
import { isSourcePath, type OutputPath, type SourcePath } from '../model/names.js';
import type { Settings } from '../model/settings.js';

/**
 * Finds the stories that want a social card: the newest, as many as the paper asks for, as far as they have no picture of
 * their own. A card's address has to be whole, so without the site's address there are none.
 */
export function storiesWithCards({ stories }: Edition, { cards, url }: Settings): ReadonlyArray<Story> {
  return url === null ? [] : stories.slice(0, cards).filter(({ pictures }) => pictures.length === 0);
}

/** Lists the portraits of authors, each with the page that it is for. */
export function portraitsOf({ authors }: Edition): ReadonlyArray<{ page: OutputPath; source: SourcePath }> {
  return authors.flatMap(({ path, portrait }) =>
    portrait !== null && isSourcePath(portrait) ? [{ page: path, source: portrait }] : [],
  );
}
