import type { Nodes } from 'mdast';
import type { Article } from '../../model/article.js';

/** What search reads of an article. */
export type Searchable = Pick<Article, 'headline' | 'kicker' | 'deck' | 'byline' | 'news' | 'notes' | 'body'>;

/** The texts of an article that are searched, by their weight. */
export interface Texts {
  readonly headline: string;
  readonly deck: ReadonlyArray<string>;
  readonly lede: string;
  /** The paragraphs behind the lede, in order; behind them what is shown of the story around its text. */
  readonly rest: ReadonlyArray<string>;
}

/** Lists the texts of an article. */
export function textsOf(article: Searchable): Texts {
  const { headline, kicker, deck, body } = article;
  const lede = body.children.find(({ type }) => type === 'paragraph');
  const rest = body.children.filter((node) => node !== lede).flatMap(blocksOf);
  return {
    headline,
    deck: [kicker ?? '', deck ?? ''],
    lede: lede === undefined ? '' : inline(lede),
    rest: [...rest, ...besidesOf(article)],
  };
}

function besidesOf({ byline, news, notes }: Searchable): ReadonlyArray<string> {
  const texts = [...notes, ...news.corrections].map(({ text }) => text);
  return [byline?.text ?? '', ...news.tags, ...texts];
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
