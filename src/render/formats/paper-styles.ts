import { writeLook } from '../look.js';
import type { Format } from './format.js';

/** The paper's own colour and fonts. */
export const paperStyles: Format = {
  name: 'paper-styles',
  write({ context: { site } }) {
    return writeLook(site.look);
  },
};
