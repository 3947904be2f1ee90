import type { Nodes, Root } from 'mdast';
import type { Story } from '../../model/edition.js';
import { piecesOf } from './pieces.js';

/**
 * Where in a story a term stands, one bit a place. What weighs most comes first; behind the lede the paragraphs take turns,
 * so that a run of characters whose terms share no place is known not to be in the story as it was asked for.
 */
const placeBits = { headline: 1, deck: 2, lede: 4 } as const;

const firstOfBody = 3;

/** How many bits there are: what a posting's two characters hold. */
export const placeCount = 11;

/**
 * Finds all terms of a story: stemmed words, and of scripts without spaces single characters and pairs.
 *
 * It depends on nothing but the article.
 *
 * @param story the article; its tags and its people can be searched for, too
 * @param body its text
 * @returns each term with the places that it stands in, in the order of the text
 */
export function termsOf(story: Story, body: Root): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  const add = (text: string, place: number) => {
    for (const term of termsIn(text)) terms.set(term, (terms.get(term) ?? 0) | place);
  };
  add(story.headline, placeBits.headline);
  for (const text of [story.kicker, story.deck]) add(text ?? '', placeBits.deck);
  const lede = body.children.find(({ type }) => type === 'paragraph');
  if (lede !== undefined) add(inline(lede), placeBits.lede);
  const rest = body.children.filter((node) => node !== lede);
  for (const [index, text] of [...rest.flatMap(blocksOf), ...besidesOf(story)].entries()) {
    add(text, 1 << (firstOfBody + (index % (placeCount - firstOfBody))));
  }
  return terms;
}

/** Lists the terms of a text, each as often as it stands there. */
export function termsIn(text: string): ReadonlyArray<string> {
  const terms: string[] = [];
  for (const piece of piecesOf(text)) {
    if (!piece.isPacked) terms.push(piece.text);
    else addSinglesAndPairs(piece.text, terms);
  }
  return terms;
}

/** Slices, since they are copies: put together, each pair would be a tree of strings, which takes several times as long. */
function addSinglesAndPairs(run: string, terms: string[]): void {
  let before = -1;
  let at = 0;
  while (at < run.length) {
    const end = at + ((run.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    terms.push(run.slice(at, end));
    if (before >= 0) terms.push(run.slice(before, end));
    before = at;
    at = end;
  }
}

/** What is shown of a story around its text. */
function besidesOf({ byline, front, news, notes }: Story): ReadonlyArray<string> {
  const texts = [...notes, ...news.corrections].map(({ text }) => text);
  return [byline?.text ?? '', front?.name ?? '', ...news.tags, ...texts];
}

/** Nodes that hold no text of their own but other blocks, or the lines of one, that no term reaches across. */
const holders = new Set<Nodes['type']>([
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'footnoteDefinition',
  'captionList',
  'sectionHeader',
]);

/** Nodes that a page doesn't show. */
const hidden = new Set<Nodes['type']>(['html', 'definition']);

function blocksOf(node: Nodes): ReadonlyArray<string> {
  if (holders.has(node.type) && 'children' in node) return node.children.flatMap(blocksOf);
  if (node.type === 'caption') return [`${inline(node)} ${node.credit ?? ''}`];
  if (node.type === 'figure') return [`${inline(node)} ${node.picture.credit ?? ''}`];
  return [inline(node)];
}

function inline(node: Nodes): string {
  if (hidden.has(node.type)) return '';
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  if ('alt' in node) return ` ${node.alt ?? ''} `;
  return 'children' in node ? node.children.map(inline).join('') : '';
}
