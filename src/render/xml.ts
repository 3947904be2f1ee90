/** XML out of trees: one escaper for all of it. */

import type { Cdata, Element, Nodes } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** What XML 1.0 allows in no way, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is there to take out.
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;

/** A section of character data, or the end of one where none is open, which text can't have. */
const section = /<!\[CDATA\[[\s\S]*?\]\]>|\]\]>/g;

/** Writes a document, a line for each of its parts, without what XML can't have. */
export function writeXml(root: Element): string {
  const written = toXml(root, { closeEmptyElements: true, tightClose: true });
  const sound = written.replace(section, (found) => (found === ']]>' ? ']]&gt;' : found)).replace(illegal, '');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${sound}\n`;
}

/** Puts each part on a line of its own. */
export function lined(...parts: ReadonlyArray<Nodes | ReadonlyArray<Nodes> | null>): Nodes[] {
  const nodes = parts.flat().filter((part) => part !== null);
  return [...nodes.flatMap((node): Nodes[] => [{ type: 'text', value: '\n' }, node]), { type: 'text', value: '\n' }];
}

/** Makes character data of HTML, in several sections where the text has what would end one. */
export function characterData(html: string): Cdata[] {
  return html.split(/(?<=\]\])(?=>)/).map((value) => ({ type: 'cdata', value }));
}
