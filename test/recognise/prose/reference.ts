/** What the prose reader is held to: remark-parse with the extension that newsgen uses. */
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseProse } from '../../../src/recognise/formats/prose/index.js';

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

/** Writes a tree so that equal trees are written equally, whatever order their fields are in. */
export function written(tree: unknown): string {
  return JSON.stringify(tree, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
