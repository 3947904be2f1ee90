import type { Evidence } from '../evidence.js';
import { has } from '../line.js';

/** The name of a news agency, in a line short enough to be about it. */
export const agency: Evidence = {
  name: 'agency',
  see(line) {
    if (line.width > 200 || !has(line, 'agency')) return null;
    return line.width < 40 ? 'short' : 'long';
  },
};
