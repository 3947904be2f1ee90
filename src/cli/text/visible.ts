/** Characters that a terminal obeys and doesn't show: C0 and C1 controls, and what turns, hides or parts text. */
const obeyed =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is there to find.
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/**
 * Makes a text of unknown origin fit for a terminal: what a terminal would obey is written as `\u{1b}`, a tab as a space.
 *
 * @param text one line
 */
export function visible(text: string): string {
  return text.replaceAll('\t', ' ').replace(obeyed, (character) => `\\u{${hex(character)}}`);
}

/**
 * Makes a text of several lines fit for a terminal.
 *
 * @param text lines that end in `\n`
 */
export function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}

/** Writes a value as one line of JSON that a terminal can show; it reads back as the same value. */
export function jsonLine(value: unknown): string {
  const escaped = (character: string) =>
    Array.from({ length: character.length }, (_, index) => `\\u${unit(character.charCodeAt(index))}`).join('');
  return `${JSON.stringify(value).replace(obeyed, escaped)}\n`;
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}

function unit(code: number): string {
  return code.toString(16).padStart(4, '0');
}
