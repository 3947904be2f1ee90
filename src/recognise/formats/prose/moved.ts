import type { RootContent } from 'mdast';
import type { Point } from 'unist';
import type { Line } from './lines.js';

/** Moves nodes that were read out of a part of a document to where the part begins, which is at the beginning of a line. */
export function moved(nodes: RootContent[], first: Line): RootContent[] {
  const open = [...nodes];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const { position } = node;
    if (position !== undefined) {
      node.position = { start: movedPoint(position.start, first), end: movedPoint(position.end, first) };
    }
    if ('children' in node) open.push(...node.children);
  }
  return nodes;
}

function movedPoint({ line, column, offset }: Point, first: Line): Point {
  return { line: line + first.number - 1, column, offset: (offset ?? 0) + first.start };
}
