import type { StoryLink } from '../model/edition.js';

/** Keeps of a story what a link to it shows. */
export function linkTo({ path, language, headline, deck, date }: StoryLink): StoryLink {
  return { path, language, headline, deck, date };
}
