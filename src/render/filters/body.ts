import nunjucks from 'nunjucks';
import { isSourcePath, type OutputPath, type SourcePath } from '../../model/names.js';
import type { Bodies, PageContext } from '../../model/page.js';
import { makePress } from '../html.js';
import { type Filter, unexpected } from './filter.js';
import { link } from './link.js';

/**
 * Makes the filter that prints a story's text. It and `graph` are the only ones that yield HTML: what it gives has been
 * cleaned last, so no template needs a filter that calls text safe.
 *
 * @param bodies where the text of a story comes from
 */
export function makeBody(bodies: Bodies): Filter {
  const print = makePress();
  return function body(story: unknown) {
    if (!isTold(story)) throw unexpected(story, 'a story');
    if (!isOnPage(story, this.ctx)) throw new TypeError(`Unexpected story ${story.source}, expected one of this page`);
    const { source, language, dateline } = story;
    const address = (path: OutputPath) => link.call(this, path);
    return new nunjucks.runtime.SafeString(print(bodies(source), { language, dateline, address }));
  };
}

/** A page is made of the texts of its own story or of its own list, and of no others: what it comes of must be known before. */
function isOnPage({ source }: { source: SourcePath }, { story, stories = [] }: PageContext): boolean {
  return story?.source === source || stories.some((each) => each.source === source);
}

function isTold(value: unknown): value is { source: SourcePath; language: string; dateline: string | null } {
  if (typeof value !== 'object' || value === null) return false;
  if (!('source' in value && 'language' in value && 'dateline' in value)) return false;
  const { source, language, dateline } = value;
  if (typeof source !== 'string' || !isSourcePath(source) || typeof language !== 'string') return false;
  return dateline === null || typeof dateline === 'string';
}
