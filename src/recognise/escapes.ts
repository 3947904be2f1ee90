import type { Nodes, Root } from 'mdast';

/** Stands for a backslash while Markdown is parsed: a code point that Unicode keeps free for such use. */
const hidden = '\ufdd0';

const escapes = /^( {0,3})\\(?=[!~@=^%:][ \t])/gm;

/**
 * Hides the backslash of an escaped mark at the beginning of a line, which CommonMark would take away: then the line would
 * begin with the mark that it is not to have. Nothing moves.
 *
 *     \! is how programmers say no
 */
export function hideEscapes(document: string): string {
  return document.replaceAll(hidden, ' ').replace(escapes, `$1${hidden}`);
}

/**
 * Brings the hidden backslashes back where a mark would count, which is in paragraphs of their own, and in code, which has
 * no escapes. Anywhere else the escape has done its work.
 */
export function showEscapes(tree: Root): void {
  const open: Array<{ node: Nodes; shown: string }> = tree.children.map((node) => ({
    node,
    shown: node.type === 'paragraph' ? '\\' : '',
  }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, shown } = next;
    if ('children' in node) open.push(...node.children.map((child) => ({ node: child, shown })));
    if (node.type === 'text') node.value = node.value.replaceAll(hidden, shown);
    else if ('value' in node) node.value = node.value.replaceAll(hidden, '\\');
  }
}
