/** Characters that are obeyed and not shown: by terminals, by programs that turn text around, by those that read logs. */

/**
 * Controls of C0 and C1, what parts lines, turns text around, or has no form of its own (fillers, the block of tags).
 * Joiners and variation selectors aren't among them: Persian, Hindi, Japanese names and emoji are written with them.
 */
const obeyed =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is there to find.
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e00ff}]/gu;

/**
 * Makes a text of unknown origin fit for a terminal or a log: what would be obeyed is written as `\u{1b}`, a tab as a
 * space.
 *
 * @param text one line
 */
export function visible(text: string): string {
  return text.replaceAll('\t', ' ').replace(obeyed, escaped);
}

/** Writes JSON so that a terminal or GitHub's log can show it and obeys nothing; it reads back as the same value. */
export function visibleJson(json: string): string {
  const units = (text: string) => Array.from({ length: text.length }, (_, index) => unit(text.charCodeAt(index)));
  return json.replace(obeyed, (found) => units(found).join('')).replaceAll('##[', '##\\u005b');
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

function unit(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
