import type { Nodes } from 'mdast';

/** How much of something a copy may have. */
interface Limit {
  /** What is counted, in words for people. */
  readonly is: string;
  readonly most: number;
  count(text: string): number;
}

/**
 * What Markdown may have at the most, in a whole copy and in one paragraph of it. CommonMark parsers take time that grows
 * with the square of these, seconds at ten times as many; no newspaper has a tenth of them.
 */
const inCopy: ReadonlyArray<Limit> = [
  { is: 'lines', most: 30_000, count: counter(/\n/g) },
  { is: 'paragraphs', most: 8000, count: counter(/\n[ \t]*\r?\n/g) },
  {
    is: 'marks of lists and quotations',
    most: 4000,
    count: counter(/(?:^|(?<=[\s>]))(?:[-+*>]|\d{1,9}[.)])(?=[\s>])|^>|(?<=>)>/gm),
  },
  { is: 'underlines of headings', most: 300, count: counter(/^ {0,3}(?:=+|-+)[ \t]*$/gm) },
  { is: 'brackets', most: 4000, count: counter(/[[\]]/g) },
];

const inParagraph: ReadonlyArray<Limit> = [
  { is: 'asterisks and underscores', most: 2000, count: counter(/[*_~]/g) },
  { is: 'brackets', most: 1000, count: counter(/[[\]]/g) },
];

/** Something that a copy has too much of. */
export interface Excess {
  readonly is: string;
  readonly count: number;
  readonly most: number;
}

/** Plain text costs time in proportion to its lines; an article of 2 MB has a third of these. */
const inText: ReadonlyArray<Limit> = [{ is: 'lines', most: 60_000, count: countLineEnds }];

/** Finds what a copy has so much of that it can't be read in a reasonable time; `null` where there is nothing. */
export function excessOf(document: string, format: 'markdown' | 'text'): Excess | null {
  if (format === 'text') return firstOver(inText, document);
  const paragraphs = document.split(/\n[ \t]*\r?\n/);
  const found = firstOver(inCopy, document);
  if (found !== null) return found;
  for (const paragraph of paragraphs) {
    const over = firstOver(inParagraph, paragraph);
    if (over !== null) return { ...over, is: `${over.is} in one paragraph` };
  }
  return null;
}

function firstOver(limits: ReadonlyArray<Limit>, text: string): Excess | null {
  for (const { is, most, count } of limits) {
    const counted = count(text);
    if (counted > most) return { is, count: counted, most };
  }
  return null;
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function counter(pattern: RegExp): (text: string) => number {
  return (text) => text.match(pattern)?.length ?? 0;
}

/** Measures how deep a tree is, without going down it by calls, which a deep one would overflow. */
export function depthOf(tree: Nodes): number {
  let depth = 0;
  let level: ReadonlyArray<Nodes> = [tree];
  while (level.length > 0) {
    level = level.flatMap((node) => ('children' in node ? node.children : []));
    depth++;
  }
  return depth;
}
