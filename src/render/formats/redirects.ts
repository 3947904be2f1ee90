import { below } from '../feed/address.js';
import type { Format } from './format.js';

/** `_redirects` for hosts that read it: each place that a story had before, and its page, for good (301). */
export const redirects: Format = {
  name: 'redirects',
  write({ context: { site, moves = [] } }) {
    return moves.map(({ from, to }) => `${below(site, from)} ${below(site, to)} 301\n`).join('');
  },
};
