import { problem } from '../../model/problems.js';
import { idOf } from '../id.js';
import type { Remarker } from './remark.js';

/** Articles with the id of another, the first by source having it: feeds and translations can't tell them apart. */
export const ids: Remarker = ({ articles }) => {
  const owners = new Map<string, string>();
  return articles.flatMap((article) => {
    const id = idOf(article);
    const owner = owners.get(id);
    if (owner === undefined) owners.set(id, article.source);
    return owner === undefined ? [] : [{ source: article.source, problem: problem('id-twice', id, owner) }];
  });
};
