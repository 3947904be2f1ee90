/** Texts of somebody else's in messages: in one line, and cut short. */

/** The most characters of copy that a message quotes: enough to find it by. */
const longestQuote = 60;

/** Quotes a text in one line of bounded length. */
export function quote(text: string): string {
  return `"${clip(text, longestQuote)}"`;
}

/**
 * Cuts a text to one line of at most so many characters, with `…` where something was cut.
 *
 * @param most at least 1
 */
export function clip(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  const characters = [...line.slice(0, 2 * most + 2)];
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}…`;
}
