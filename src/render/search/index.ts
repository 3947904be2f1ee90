/** Search: what it knows of a story, and which files of its index change with that. */
export { indexOf, newParts } from './index-state.js';
export { readTerms } from './record.js';
export type { Searchable } from './texts.js';
