import type { StoryLink } from '../../model/edition.js';
import { type Printing, unexpected } from './filter.js';

/** An address of the same article in a language, or for everybody else. */
interface Alternate {
  readonly language: string;
  readonly path: string;
}

/**
 * Lists an article in all its languages for `hreflang`: itself, its translations by language, and for readers of any other
 * the one that is in the site's language, or else the first. Each of them lists the same.
 *
 * @param story a story
 * @returns nothing where it isn't translated
 */
export function alternates(this: Printing, story: unknown): ReadonlyArray<Alternate> {
  if (!isTranslated(story)) throw unexpected(story, 'a story');
  const all = new Map([...story.translations, story].map(({ language, path }): [string, string] => [language, path]));
  if (all.size < 2) return [];
  const listed = [...all].map(([language, path]) => ({ language, path })).sort(byLanguage);
  const other = all.get(this.ctx.site.language) ?? listed[0]?.path;
  return other === undefined ? listed : [...listed, { language: 'x-default', path: other }];
}

function byLanguage(a: Alternate, b: Alternate): number {
  return a.language < b.language ? -1 : a.language > b.language ? 1 : 0;
}

function isTranslated(
  value: unknown,
): value is { language: string; path: string; translations: ReadonlyArray<StoryLink> } {
  if (typeof value !== 'object' || value === null) return false;
  return 'language' in value && 'path' in value && 'translations' in value && Array.isArray(value.translations);
}
