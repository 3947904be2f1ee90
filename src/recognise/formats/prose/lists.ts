import type { ListItem } from 'mdast';
import { type Copy, spanOf, type Taken } from './copy.js';
import { phrasingOf } from './inline.js';
import { isItem, kindOf } from './kinds.js';
import { isBlank, type Line, withoutBeginning } from './lines.js';

/** The mark of an item and the blanks after it: more of them would make it code. */
const opening = /(?:([-+*])|(\d{1,9})([.)])) {1,4}(?=[^ \t\r\n])/y;

/** The lines of an item; the first is without its mark. */
interface Item {
  readonly whole: Line;
  readonly lines: Line[];
}

/**
 * Reads a list whose items are a paragraph each, without blank lines between them.
 *
 * @returns `null` where there may be more in it
 */
export function takeList(copy: Copy, at: number): Taken | null {
  const { document, lines } = copy;
  const mark = markOf(document, lines[at]);
  const items: Item[] = [];
  let next = at;
  for (let line = lines[next]; line !== undefined && !isBlank(line); line = lines[++next]) {
    if (kindOf(document, line) === 'text') {
      items.at(-1)?.lines.push(line);
      continue;
    }
    const own = markOf(document, line);
    const first = withoutBeginning(document, line, line.from + (own?.length ?? 0));
    if (own === null || own.kind !== mark?.kind || kindOf(document, first) !== 'text') return null;
    items.push({ whole: line, lines: [first] });
  }
  if (mark === null || goesOn(copy, next, mark.kind)) return null;
  const children = nodesOf(copy, items);
  const ordered = mark.number !== null;
  const position = spanOf(lines.slice(at, next));
  return children && { node: { type: 'list', ordered, start: mark.number, spread: false, children, position }, next };
}

/** The mark of an item that isn't indented: marks of one kind make one list. */
function markOf(document: string, line: Line | undefined) {
  if (line === undefined || line.indent > 0) return null;
  opening.lastIndex = line.from;
  const [whole, bullet, number, end] = opening.exec(document) ?? [];
  if (whole === undefined) return null;
  return { kind: bullet ?? end, number: number === undefined ? null : Number(number), length: whole.length };
}

/**
 * After blank lines a list goes on with what is indented, and with an item, unless it has another mark; in a quotation
 * micromark lets the list end one blank line later.
 */
function goesOn({ document, lines, isQuoted }: Copy, from: number, kind: string | undefined): boolean {
  if (isQuoted && from < lines.length) return true;
  let at = from;
  while (isBlank(lines[at])) at++;
  const line = lines[at];
  if (line === undefined || (line.indent === 0 && !isItem(document, line))) return false;
  return (markOf(document, line)?.kind ?? kind) === kind;
}

function nodesOf({ document, signs }: Copy, items: ReadonlyArray<Item>): ListItem[] | null {
  const nodes: ListItem[] = [];
  for (const { whole, lines } of items) {
    const children = phrasingOf(document, lines, signs);
    if (children === null) return null;
    const { start } = spanOf([whole]);
    const position = spanOf(lines);
    const paragraph = { type: 'paragraph' as const, children, position };
    nodes.push({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [paragraph],
      position: { ...position, start },
    });
  }
  return nodes;
}
