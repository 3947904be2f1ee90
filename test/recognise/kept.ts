import { toString as textOf } from 'mdast-util-to-string';
import type { Article } from '../../src/model/article.js';

/** All words of an article, wherever recognition has put them. */
function wordsKept(article: Article): string {
  const { kicker, headline, deck, byline, dateLine, notes, furniture, body } = article;
  const credits: string[] = [];
  for (const node of body.children) {
    if (node.type === 'captionList') credits.push(...node.children.flatMap(({ credit }) => credit ?? []));
  }
  const passages = [...notes, ...furniture].map(({ text }) => text);
  return [kicker, headline, deck, byline?.text, dateLine, ...passages, ...credits, textOf(body)].join('\n');
}

/** How often each letter and digit comes in a text: what is neither may be a mark, a blank or a hyphen at the edge. */
function countLetters(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text.match(/[\p{L}\p{N}\p{M}]/gu) ?? []) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** Lists the letters that a copy has more often than the article that was made of it. */
export function lettersLost(copy: string, article: Article): string[] {
  const kept = countLetters(wordsKept(article));
  return [...countLetters(copy)].filter(([letter, count]) => (kept.get(letter) ?? 0) < count).map(([letter]) => letter);
}
