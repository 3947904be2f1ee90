import type { Byline } from '../../model/article.js';
import type { Language } from '../languages/language.js';
import { readByline } from './byline.js';

/** How far from the first paragraph's beginning, and from the last one's end, a byline is looked for, in UTF-16 units. */
const headLength = 120;
const tailLength = 60;

/**
 * Finds a byline inside the text of a story that has none of its own: Chinese, Japanese and Korean papers put it in
 * brackets into the lede or at the end.
 *
 *     本报临海5月2日电（记者许航、江月）市政府……      → 许航 and 江月, both 记者
 *     ……灯亮了。（张二）                            → 张二
 *
 * @param first the story's first paragraph
 * @param last its last one
 */
export function bylineInText(first: string, last: string, language: Language): Byline | null {
  const places = { first: first.slice(0, headLength), last: last.slice(-tailLength) };
  for (const { where, shape } of language.bylinesInText ?? []) {
    const text = shape.exec(places[where])?.[1];
    if (text === undefined) continue;
    const byline = readByline([text], language);
    if (byline.people.length > 0) return byline;
  }
  return null;
}
