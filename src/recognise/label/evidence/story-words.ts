import type { Evidence } from '../evidence.js';
import { begins, has } from '../line.js';

/**
 * Words of a story's sentences: one that begins with what goes on from the sentence before, or that tells what somebody
 * said. Captions and headers stand alone and show.
 *
 *     But the pilots want two lamps.          ← continues
 *     “One is too few,” said Bell.            ← says
 *     The new lamp in Rope Lane.              ← neither
 */
export const storyWords: Evidence = {
  name: 'story-words',
  see(line) {
    const continues = begins(line, 'continues');
    if (has(line, 'says')) return continues ? 'continues and says' : 'says';
    return continues ? 'continues' : line.isLong ? null : 'neither';
  },
};
