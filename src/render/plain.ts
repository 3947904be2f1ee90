/**
 * The text of most stories, written straight: paragraphs and headers of words alone, captions without pictures. What it
 * writes is what the press writes, letter by letter, in a tenth of the time; a test holds the two together.
 */
import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { Caption, CaptionList, SectionHeader } from '../model/nodes.js';
import { isDateline } from './dateline.js';
import type { Strings } from './strings/strings.js';

/** How far a story has been written. */
interface Progress {
  readonly words: Strings;
  hasLede: boolean;
  headers: number;
}

/**
 * Writes the text of a story, if it is plain.
 *
 * @param root the text
 * @param words the theme's words in its language
 * @returns HTML; `null` where there is anything in the text that isn't plain
 */
export function writePlain(root: Root, words: Strings): string | null {
  const progress: Progress = { words, hasLede: false, headers: 0 };
  const blocks: string[] = [];
  for (const node of root.children) {
    const html = block(node, progress);
    if (html === null) return null;
    blocks.push(html);
  }
  return blocks.length === 0 ? '' : `${blocks.join('\n')}\n`;
}

function block(node: RootContent, progress: Progress): string | null {
  if (isShaped(node)) return null;
  if (node.type === 'sectionHeader') return sectionHeader(node, progress);
  if (node.type === 'captionList') return captionList(node, progress);
  if (node.type !== 'paragraph' || node.children.length === 0) return null;
  const inner = phrase(node.children);
  const start = progress.hasLede ? '<p>' : '<p class="lede">';
  progress.hasLede = true;
  return inner === null ? null : `${start}${inner}</p>`;
}

/** The levels that headers have in HTML. */
const levels: ReadonlyArray<number> = [1, 2, 3, 4, 5, 6];

function sectionHeader({ depth, children }: SectionHeader, progress: Progress): string | null {
  const lines: string[] = [];
  for (const line of children) {
    const inner = isShaped(line) ? null : phrase(line.children);
    if (inner === null) return null;
    lines.push(children.length === 1 ? inner : `<span class="l">${inner}</span>`);
  }
  progress.headers++;
  if (!levels.includes(depth)) return null;
  return `<h${depth} class="sub" id="story-s${progress.headers}">${lines.join(' ')}</h${depth}>`;
}

function captionList({ children }: CaptionList, { words }: Progress): string | null {
  const told = [text(words.captions), text(words.withoutPictures)];
  const items = children.map((caption) => (isShaped(caption) ? null : item(caption)));
  if (told.includes(null) || items.includes(null)) return null;
  const title = `<h2 class="caps__t">${told[0]} <span class="vh">${told[1]}</span></h2>`;
  return `<aside class="caps">${title}<ul class="caps__l">${items.join('')}</ul></aside>`;
}

function item({ children, credit }: Caption): string | null {
  const inner = phrase(children);
  const signed = credit === null ? null : text(credit);
  if (inner === null || (credit !== null && signed === null)) return null;
  return `<li>${inner}${credit === null ? '' : ` <span class="credit">${signed}</span>`}</li>`;
}

function phrase(nodes: ReadonlyArray<PhrasingContent>): string | null {
  let html = '';
  for (const node of nodes) {
    const inner = node.type === 'text' && !isShaped(node) ? text(node.value) : emphasised(node);
    if (inner === null) return null;
    html += inner;
  }
  return html;
}

/** Words that stand out, and no others in them. */
function emphasised(node: PhrasingContent): string | null {
  if (node.type !== 'emphasis' && node.type !== 'strong') return null;
  const inner = node.children.length === 1 && node.children[0]?.type === 'text' ? phrase(node.children) : null;
  if (inner === null) return null;
  if (node.type === 'emphasis' && isDateline(node)) return `<span class="dateline">${inner}</span>`;
  if (isShaped(node)) return null;
  return node.type === 'strong' ? `<strong>${inner}</strong>` : `<em>${inner}</em>`;
}

/** Text on one line: what becomes of line ends is the press's to say. */
function text(value: string): string | null {
  if (!/[&<\n\r]/.test(value)) return value;
  if (/[\n\r]/.test(value)) return null;
  return value.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;');
}

/** Says whether a node carries what makes something else of it in HTML. */
function isShaped({ data }: { readonly data?: object | undefined }): boolean {
  return data !== undefined && ('hName' in data || 'hProperties' in data || 'hChildren' in data);
}
