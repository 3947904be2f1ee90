import { figure } from '../../characters.js';
import type { Evidence } from '../evidence.js';
import { mayHave } from '../line.js';

/** How much of the line is figures: telephone numbers and dates are, prose isn't. */
export const figures: Evidence = {
  name: 'figures',
  see(line) {
    if (line.width > 150) return null;
    if (!mayHave(line, figure)) return 'none';
    const share = (line.text.match(/\p{N}/gu) ?? []).length / line.text.length;
    if (share > 0.8) return 'only';
    if (share > 0.35) return 'many';
    return share > 0.12 ? 'some' : 'few';
  },
};
