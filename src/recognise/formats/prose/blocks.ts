import { type Copy, deep, type Simple, spanOf, type Taken } from './copy.js';
import { phrasingOf } from './inline.js';
import { isSeparate, type Kind, kindOf } from './kinds.js';
import { isBlank, type Line, withoutBeginning } from './lines.js';
import { takeList } from './lists.js';

type Taker = (copy: Copy, at: number) => Taken | null;

const takers: Readonly<Record<Kind, Taker>> = {
  blank: () => null,
  text: takeParagraph,
  heading: takeHeading,
  rule: takeRule,
  underline: takeDashes,
  quote: takeQuote,
  list: takeList,
  other: () => null,
};

/**
 * Reads the block that begins at a line, which isn't blank and has no open block above it.
 *
 * @returns `null` where the block, or its end, isn't simple
 */
export function takeBlock(copy: Copy, at: number): Taken | null {
  const line = copy.lines[at];
  if (line === undefined || line.indent >= deep) return null;
  return takers[kindOf(copy.document, line)](copy, at);
}

function takeParagraph(copy: Copy, at: number): Taken | null {
  const { document, lines, signs } = copy;
  const end = endOfText(copy, at + 1);
  if (end === null) return null;
  const text = lines.slice(at, end);
  const children = phrasingOf(document, text, signs);
  const underline = lines[end];
  if (children === null) return null;
  if (underline === undefined || !isUnderline(document, underline)) {
    return { node: { type: 'paragraph', children, position: spanOf(text) }, next: end };
  }
  const depth = document[underline.from] === '=' ? 1 : 2;
  return { node: { type: 'heading', depth, children, position: spanOf([...text, underline]) }, next: end + 1 };
}

function isUnderline(document: string, line: Line): boolean {
  return line.indent < deep && kindOf(document, line) === 'underline';
}

/** Finds the line that ends a paragraph; `null` where there may be something in it that is no text. */
function endOfText({ document, lines }: Copy, from: number): number | null {
  for (let at = from; ; at++) {
    const line = lines[at];
    if (line === undefined) return at;
    const kind = kindOf(document, line);
    if (kind === 'text' || (line.indent >= deep && kind !== 'blank')) continue;
    if (kind === 'other' || ((kind === 'list' || kind === 'quote') && !isSeparate(document, line))) return null;
    return at;
  }
}

function takeHeading({ document, lines, signs }: Copy, at: number): Taken | null {
  const line = lines[at];
  const [opening, marks] = /^(#{1,6}) +/.exec(line === undefined ? '' : document.slice(line.from, line.to)) ?? [];
  if (line === undefined || opening === undefined || document[line.to - 1] === '#') return null;
  const children = phrasingOf(document, [{ ...line, from: line.from + opening.length }], signs);
  const depth = depths.find((each) => each === marks?.length);
  if (children === null || depth === undefined) return null;
  return { node: { type: 'heading', depth, children, position: spanOf([line]) }, next: at + 1 };
}

const depths = [1, 2, 3, 4, 5, 6] as const;

function takeRule({ lines }: Copy, at: number): Taken {
  return { node: { type: 'thematicBreak', position: spanOf(lines.slice(at, at + 1)) }, next: at + 1 };
}

/** What would underline a heading has nothing above it: three dashes are a rule, one is a list. */
function takeDashes(copy: Copy, at: number): Taken | null {
  const line = copy.lines[at];
  const dashes = line === undefined ? '' : copy.document.slice(line.from, line.to);
  if (dashes === '-') return null;
  return dashes.startsWith('---') ? takeRule(copy, at) : takeParagraph(copy, at);
}

function takeQuote({ document, lines, signs, isQuoted }: Copy, at: number): Taken | null {
  if (isQuoted) return null;
  const quoted: Line[] = [];
  for (let line = lines[at]; line !== undefined; line = lines[at + quoted.length]) {
    if (isBlank(line)) break;
    if (kindOf(document, line) !== 'quote' || line.indent >= deep) return null;
    quoted.push(withoutBeginning(document, line, line.from + (document[line.from + 1] === ' ' ? 2 : 1)));
  }
  const position = spanOf(lines.slice(at, at + quoted.length));
  if (document.slice(position.start.offset, position.end.offset).includes('\t')) return null;
  const children = takeAll({ document, lines: quoted, signs, isQuoted: true });
  return children === null ? null : { node: { type: 'blockquote', children, position }, next: at + quoted.length };
}

function takeAll(copy: Copy): Simple[] | null {
  const nodes: Simple[] = [];
  for (let at = 0; at < copy.lines.length; ) {
    if (isBlank(copy.lines[at])) {
      at++;
      continue;
    }
    const taken = takeBlock(copy, at);
    if (taken === null) return null;
    nodes.push(taken.node);
    at = taken.next;
  }
  return nodes;
}
