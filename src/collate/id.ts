import type { Summary } from '../model/article.js';

/** Gives an article's name for ever: what it says itself, or its source without the ending. */
export function idOf({ news, source }: Pick<Summary, 'news' | 'source'>): string {
  return news.id ?? source.replace(/\.[^./]+$/, '');
}
