/** What the prose reader is held to: remark-parse with the extension that newsgen uses. */
import { isDeepStrictEqual } from 'node:util';
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseProse } from '../../../../src/recognise/formats/prose/index.js';

const processor = unified().use(remarkCjkFriendly).use(remarkParse).freeze();

/** Reads Markdown as remark does. */
export function byRemark(markdown: string): Root {
  return processor.parse(markdown);
}

/** A document that was read, and how much of it remark was asked to read. */
export interface Reading {
  readonly tree: Root;
  /** The parts that remark read. */
  readonly others: ReadonlyArray<string>;
}

/** Reads Markdown as newsgen does. */
export function byProse(markdown: string): Reading {
  const others: string[] = [];
  const tree = parseProse(markdown, (part) => {
    others.push(part);
    return byRemark(part);
  });
  return { tree, others };
}

/** How a document was read. */
export interface Comparison {
  readonly isSame: boolean;
  /** Whether remark read none of it, a part, or all of it at once, which compares nothing. */
  readonly handed: 'nothing' | 'a part' | 'everything';
}

/** Reads a document both ways. */
export function compare(markdown: string): Comparison {
  const { tree, others } = byProse(markdown);
  if (others[0] === markdown) return { isSame: true, handed: 'everything' };
  return { isSame: isDeepStrictEqual(tree, byRemark(markdown)), handed: others.length === 0 ? 'nothing' : 'a part' };
}
