import type { Summary } from '../../model/article.js';
import { nearest } from '../../model/nearest.js';
import { type Problem, problem } from '../../model/problems.js';
import { idOf } from '../id.js';
import type { Remarker } from './remark.js';

/** How many names are looked for among all others: each looks at every article. */
const mostSearches = 20;

/** Translations of an article that there isn't, of themselves, or of one in the same language. */
export const translations: Remarker = ({ articles }) => {
  const told = articles.filter(({ news }) => news.translationOf !== null);
  if (told.length === 0) return [];
  const named = namesOf(articles);
  const find = finder([...articles.map(({ source }) => source), ...named.keys()]);
  return told.flatMap((article) => {
    const found = oddity(article, named, find);
    return found === null ? [] : [{ source: article.source, problem: found }];
  });
};

/** Finds articles by their sources, else by their ids. */
function namesOf(articles: ReadonlyArray<Summary>): ReadonlyMap<string, Summary> {
  const named = new Map<string, Summary>();
  for (const article of articles) named.set(idOf(article), article);
  for (const article of articles) named.set(article.source, article);
  return named;
}

function oddity(
  article: Summary,
  named: ReadonlyMap<string, Summary>,
  find: (name: string) => string | null,
): Problem | null {
  const name = article.news.translationOf ?? '';
  const original = named.get(name);
  if (original === undefined) {
    const near = find(name);
    return problem('translation-missing', name, near === null ? '' : `; did you mean ${near}?`);
  }
  if (original === article) return problem('translation-itself', name);
  return original.language === article.language ? problem('translation-same', name, article.language) : null;
}

/** Finds what somebody meant: a name that is the same but for folder, day and ending, else one that is spelt nearly so. */
function finder(names: ReadonlyArray<string>): (name: string) => string | null {
  const byStem = new Map(names.toReversed().map((name) => [stemOf(name), name]));
  let searches = 0;
  return (name) => {
    const alike = byStem.get(stemOf(name));
    if (alike !== undefined) return alike;
    searches++;
    return searches > mostSearches ? null : nearest(name, names);
  };
}

/** `city/2026-03-01-lamps.txt` → `lamps` */
function stemOf(name: string): string {
  const file = name.replace(/^.*\//, '').replace(/\.[a-z]+$/i, '');
  return file.replace(/^\d{4}-\d\d-\d\d[-_. ]*/, '').toLowerCase();
}
