import type { Format } from './format.js';

/** The formats beside HTML. A new one is a file here and a line in this list. */
export const formats: ReadonlyArray<Format> = [];
