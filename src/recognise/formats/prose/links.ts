import type { Image } from 'mdast';
import type { Span } from './lines.js';
import { nodesOf, type Piece } from './pieces.js';
import type { Text } from './text.js';

/** The target of a link, without escapes, entities or brackets in it, and perhaps a title. */
const target = /\((?:([^\p{Cc} ()<\\&]+)(?: +"([^\p{Cc}"\\&]+)")? *)?\)/uy;

/** Reads a bracket that opens, with the exclamation mark of a picture. */
export function openBracket(text: Text, at: number): number {
  const isImage = at > text.pending && text.document[at - 1] === '!';
  text.add(isImage ? at - 1 : at, at + 1, { value: isImage ? '![' : '[' });
  text.marks++;
  text.brackets.push({ index: text.pieces.length - 1, isImage, isActive: true });
  return at + 1;
}

/**
 * Reads a bracket that closes. In a document without definitions it makes a link only where a target follows.
 *
 * @returns where the text goes on; `null` where it's not certain what the bracket is
 */
export function closeBracket(text: Text, at: number): number | null {
  const bracket = text.brackets.pop();
  if (bracket?.isActive !== true || text.document[at + 1] !== '(') return at + 1;
  target.lastIndex = at + 1;
  const [whole, url = '', title = null] = target.exec(text.document) ?? [];
  if (whole === undefined) return null;
  text.flush(at);
  text.pending = at + 1 + whole.length;
  const inside = text.pieces.splice(bracket.index + 1);
  const from = text.pieces.pop()?.from ?? text.place(at);
  const position = { start: from, end: text.place(text.pending) };
  if (bracket.isImage) return putImage(text, inside, { url, title, position });
  text.put({ type: 'link', title, url, children: nodesOf(inside), position });
  for (const outer of text.brackets) if (!outer.isImage) outer.isActive = false;
  return text.pending;
}

/** What a picture has but its words. */
type Target = Pick<Image, 'url' | 'title'> & { position: Span };

/** Of what is in a picture's brackets only the words count; where there is more than words, it isn't simple. */
function putImage(text: Text, inside: ReadonlyArray<Piece>, image: Target): number | null {
  if (inside.some(({ node, run }) => node !== null || run !== null)) return null;
  text.put({ type: 'image', ...image, alt: inside.map(({ value }) => value).join('') });
  return text.pending;
}
