import type { Evidence } from '../evidence.js';
import { begins, has } from '../line.js';

/**
 * The words of a byline: what one begins with, and what people are.
 *
 *     By Ana Pérez and Li Wei                 ← by
 *     本报记者  王  青                          ← by, role, brief-role
 *     Jonas Brandt, Redakteur                 ← role
 */
export const bylineWords: Evidence = {
  name: 'byline-words',
  neighbours: true,
  see(line) {
    if (line.width > 160) return null;
    const signs: string[] = [];
    if (begins(line, 'by')) signs.push(line.width < 80 ? 'by' : 'by-long');
    if (has(line, 'role')) signs.push(line.width < 50 ? 'role' : 'role-long');
    return signs;
  },
};
