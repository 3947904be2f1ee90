import { evidence as pieces } from './evidence/index.js';
import type { Evidence } from './evidence.js';
import type { Copy, Line } from './line.js';

/** A sign as the table of weights names it: `ending: stop`, `ending above: stop`. */
export type SignName = string;

/**
 * Looks at every line of a copy with every piece of evidence.
 *
 * @returns for each line the names of all signs that it shows, its neighbours' included
 */
export function signsOf(copy: Copy): ReadonlyArray<ReadonlyArray<SignName>> {
  const names: SignName[][] = copy.lines.map(() => []);
  for (const piece of pieces) {
    const { name, neighbours = false }: Evidence = piece;
    copy.lines.forEach((line, index) => {
      for (const sign of seenBy(piece, line, copy)) {
        names[index]?.push(`${name}: ${sign}`);
        if (!neighbours) continue;
        names[index + 1]?.push(`${name} above: ${sign}`);
        names[index - 1]?.push(`${name} below: ${sign}`);
      }
    });
  }
  return names;
}

function seenBy(piece: Evidence, line: Line, copy: Copy): ReadonlyArray<string> {
  const seen = piece.see(line, copy);
  if (seen === null) return [];
  return typeof seen === 'string' ? [seen] : seen;
}
