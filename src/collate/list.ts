import type { Story } from '../model/edition.js';
import type { OutputPath } from '../model/names.js';
import type { PageContext, TemplatePage } from '../model/page.js';
import { byPriority } from './front-order.js';
import { pagesOf } from './paging.js';

/** What all pages of one list have. */
interface ListKind {
  readonly path: OutputPath;
  readonly title: string;
  readonly description?: string | null;
  readonly template: string;
  /** What the list is of. */
  readonly of: Pick<PageContext, 'desk' | 'group' | 'author' | 'portrait'>;
  /** Whether the newest page is a front, where stories stand by priority. */
  readonly isFront?: boolean;
}

/** Where a list is to stand. */
interface Ground {
  readonly language: string;
  readonly site: PageContext['site'];
}

/**
 * Plans the pages of one list of stories.
 *
 * @param stories newest first
 * @returns the pages, the newest first; one even where there are no stories
 */
export function planList(stories: ReadonlyArray<Story>, kind: ListKind, ground: Ground): ReadonlyArray<TemplatePage> {
  const { title, description = null, template, of, isFront = false } = kind;
  const { language, site } = ground;
  return pagesOf(stories, kind.path).map(({ path, entries, paging }) => {
    const page = { path, language, title, description };
    const shown = isFront && path === kind.path ? byPriority(entries) : entries;
    const context = { page, site, ...of, stories: shown, ...(paging === null ? {} : { paging }) };
    return { path, template, context };
  });
}
