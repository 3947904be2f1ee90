import type { Story, StoryLink } from '../model/edition.js';
import type { SourcePath } from '../model/names.js';
import { linkTo } from './story-link.js';

/** A story, as far as it says which others it is the same article as. */
type Told = Pick<Story, 'source' | 'id' | 'path' | 'language' | 'headline' | 'deck' | 'date' | 'news'>;

/**
 * Finds the same article in other languages. Whoever is a translation of the same article, or of a translation of it,
 * belongs to it; each of them leads to all others, as hreflang asks for.
 *
 * @param stories in any order; the result doesn't depend on it
 * @returns for each story that has any, its translations by language; of two in one language the original, or else the
 * first by its source
 */
export function translationsOf(stories: ReadonlyArray<Told>): ReadonlyMap<SourcePath, ReadonlyArray<StoryLink>> {
  const found = new Map<SourcePath, ReadonlyArray<StoryLink>>();
  for (const group of groupsOf(stories)) {
    for (const { source, language } of group) found.set(source, inOtherLanguages(group, language));
  }
  return found;
}

function inOtherLanguages(group: ReadonlyArray<Told>, language: string): ReadonlyArray<StoryLink> {
  const byLanguage = new Map(group.toReversed().map((story) => [story.language, story]));
  byLanguage.delete(language);
  return [...byLanguage.values()].sort((a, b) => order(a.language, b.language)).map(linkTo);
}

/** Joins stories to groups of two and more; in each the original stands first, then they stand by source. */
function groupsOf(stories: ReadonlyArray<Told>): Iterable<ReadonlyArray<Told>> {
  const named = new Map<string, Told>();
  for (const story of stories) named.set(story.id, story);
  for (const story of stories) named.set(story.source, story);
  const pairs = stories.flatMap((story) => {
    const original = named.get(story.news.translationOf ?? '');
    return original === undefined || original === story ? [] : [{ story, original }];
  });
  const groups = new Map<Told, Set<Told>>();
  for (const { story, original } of pairs) join(groups, story, original);
  return [...new Set(groups.values())].map((group) => [...group].sort(originalFirst));
}

/** Makes one group of two, moving the smaller into the larger, so that a long chain costs little. */
function join(groups: Map<Told, Set<Told>>, a: Told, b: Told): void {
  const [small, large] = [groups.get(a) ?? new Set([a]), groups.get(b) ?? new Set([b])].sort((x, y) => x.size - y.size);
  if (small === undefined || large === undefined) return;
  for (const story of small) large.add(story);
  for (const story of [...small, a, b]) groups.set(story, large);
}

function originalFirst(a: Told, b: Told): number {
  return Number(a.news.translationOf !== null) - Number(b.news.translationOf !== null) || order(a.source, b.source);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
