/** Search: what it knows of a story, and which files of its index change with that. */
export { type PartKeyJob, partKeys } from './part-keys.js';
export { readTerms } from './record.js';
export type { Searchable } from './texts.js';
export { touchedParts } from './touched.js';
