import type { Summary } from '../../src/model/article.js';
import { sourcePath } from '../../src/model/names.js';
import { noNews } from '../../src/model/news.js';

/** Makes the summary of an article that has nothing but what is given. */
export function summary(source: string, given: Partial<Summary> = {}): Summary {
  return {
    source: sourcePath(source),
    language: 'en',
    kicker: null,
    headline: `Headline of ${source}`,
    deck: null,
    byline: null,
    dateline: null,
    dateLine: null,
    date: null,
    desk: null,
    slug: null,
    lede: 'It began on a Tuesday.',
    words: 0,
    terms: [],
    news: noNews,
    pictures: [],
    notes: [],
    furniture: [],
    ...given,
  };
}
