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
