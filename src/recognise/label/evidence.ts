import type { Copy, Line } from './line.js';

/**
 * A piece of evidence: one thing about a line that says something of its role. It is a pure function and knows no
 * weights: it names what it sees (its `sign`), and the table says what that is worth for each role.
 */
export interface Evidence {
  /** Its name in the table and in explanations. */
  readonly name: string;
  /** Whether its signs on the line above and the line below count too. */
  readonly neighbours?: boolean;
  /** Looks at one line in its copy, and names what it sees: a sign, several, or nothing. */
  see(line: Line, copy: Copy): string | ReadonlyArray<string> | null;
}

const words = new Map<string, Map<string, string>>();

/**
 * Puts a sign together out of parts that come again and again. The same parts give the same string, whose place in the
 * table of weights is then known without reading it letter by letter.
 */
export function sign(first: string, second: string): string {
  let known = words.get(first);
  if (known === undefined) {
    known = new Map();
    words.set(first, known);
  }
  let whole = known.get(second);
  if (whole === undefined) {
    whole = `${first} ${second}`;
    known.set(second, whole);
  }
  return whole;
}
