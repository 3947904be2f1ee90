/** Characters that take no column of their own: marks on the letter before, joiners and selectors. */
const nothing = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Characters that take two columns: those of East Asian scripts with their punctuation and full-width forms, and emoji. */
const double =
  /^(?![\uff61-\uffdc\u303f])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Emoji_Presentation}\u3000-\u303e\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6]$/u;

/** Counts the columns that a text takes in a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

/** Cuts a text to so many columns, with `…` where something was cut. */
export function clip(text: string, width: number): string {
  return widthOf(text) <= width ? text : `${takeStart(text, width - 1)}…`;
}

/** Cuts the beginning of a text so that so many columns are left, with `…` where something was cut. */
export function clipStart(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const characters = [...text];
  let left = widthOf(text);
  let start = 0;
  while (left > width - 1) left -= columnsOf(characters[start++] ?? '');
  return `…${characters.slice(start).join('')}`;
}

/** Fills a text up with spaces to so many columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/**
 * Breaks a text into lines of so many columns: at spaces where there are any, and between characters of double width.
 *
 * @param text one line
 * @param width at least 2
 */
export function wrap(text: string, width: number): ReadonlyArray<string> {
  const lines: Array<string> = [];
  let rest = text;
  while (widthOf(rest) > width) {
    const start = takeStart(rest, width);
    const end = breakIn(rest, start.length);
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...lines, rest];
}

/** Finds where a line breaks: at the last space that fits, but before a character of double width where it stands. */
function breakIn(text: string, fitting: number): number {
  const next = String.fromCodePoint(text.codePointAt(fitting) ?? 0);
  if (next === ' ' || columnsOf(next) === 2) return fitting;
  const space = text.lastIndexOf(' ', fitting - 1);
  return space > 0 ? space : fitting;
}

function takeStart(text: string, width: number): string {
  let taken = '';
  let columns = 0;
  for (const character of text) {
    columns += columnsOf(character);
    if (columns > width) return taken;
    taken += character;
  }
  return taken;
}

function columnsOf(character: string): number {
  if (character <= '~') return 1;
  if (nothing.test(character)) return 0;
  return double.test(character) ? 2 : 1;
}
