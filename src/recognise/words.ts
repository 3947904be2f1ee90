import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;
const spaced = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** What stands in a body beside the story: words for pictures. */
const beside: ReadonlySet<string> = new Set(['caption', 'captionList', 'figure']);

/** Counts a story's words, and in scripts without spaces its characters; captions are left out. */
export function countWords({ children }: Root): number {
  return children.filter(({ type }) => !beside.has(type)).reduce((sum, node) => sum + wordsIn(textOf(node)), 0);
}

function wordsIn(text: string): number {
  const characters = text.match(unspaced)?.length ?? 0;
  return characters + (text.replace(unspaced, ' ').match(spaced)?.length ?? 0);
}
