import type { Evidence } from '../evidence.js';

/**
 * The line's indent beside that of this copy's paragraphs, where those have one: a flush line among indented ones is
 * no paragraph.
 *
 *     　　午后，渡口的风小了下来……             ← as-paragraphs
 *     修好一座桥                              ← flush
 */
export const indent: Evidence = {
  name: 'indent',
  see(line, copy) {
    if (copy.usual.indent === 0) return line.block.indent > 1 ? 'alone' : null;
    if (line.block.indent === 0) return 'flush';
    return line.block.indent > copy.usual.indent + 2 ? 'deeper' : 'as-paragraphs';
  },
};
