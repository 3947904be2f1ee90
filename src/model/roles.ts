/**
 * What a piece of copy can be. The order is the order in which a page of a newspaper has them.
 *
 * - `kicker`: the line above the headline (眉题, Dachzeile)
 * - `headline`, `deck`: the headline and the line or lines below it (副题, standfirst)
 * - `byline`: who wrote it; `date`: when, or where and when
 * - `header`: a heading inside the story
 * - `paragraph`: a paragraph of the story
 * - `quote`, `list`, `other`: what markup says is a quotation, a list, or something else that's kept as it is
 * - `caption`: words for a picture
 * - `note`: a word of the desk about the story: a sign-off, an editor's note, who else helped
 * - `furniture`: what belongs to the page and not to the story: hotlines, share lines, credits of the desk
 */
export const roles = [
  'kicker',
  'headline',
  'deck',
  'byline',
  'date',
  'header',
  'paragraph',
  'quote',
  'list',
  'other',
  'caption',
  'note',
  'furniture',
] as const;

/** The role of a block of copy. */
export type Role = (typeof roles)[number];
