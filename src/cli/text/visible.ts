import { visible, visibleJson } from '../../model/visible.js';

export { visible } from '../../model/visible.js';

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
  return `${visibleJson(JSON.stringify(value))}\n`;
}
