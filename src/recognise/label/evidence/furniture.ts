import type { Evidence } from '../evidence.js';

/**
 * Phrases that belong to the page: alone, at the beginning, or inside a short line.
 *
 *     Advertisement                           ← whole
 *     Read more: Ferry timetable for March    ← begins
 *     责任编辑：己                              ← begins
 */
export const furniture: Evidence = {
  name: 'furniture',
  neighbours: true,
  see(line) {
    if (line.width > 220) return null;
    const found = line.hits.find((hit) => hit.mark === 'furniture');
    if (found === undefined) return null;
    const rest = line.text.length - (found.end - found.start);
    const begins = !/\p{L}/u.test(line.text.slice(0, found.start));
    if (begins && rest <= 4) return 'whole';
    if (begins) return line.width < 60 ? 'begins' : 'begins-long';
    return line.width < 50 ? 'inside' : null;
  },
};
