import type { PageContext } from '../../model/page.js';
import type { Strings } from '../strings/strings.js';

/** What a template sees: the page's own context, and the theme's words in the page's language as `t`. */
export interface Sheet extends PageContext {
  readonly t: Strings;
}

/** What a filter is called on: nunjucks hands it the template's context. */
export interface Printing {
  readonly ctx: Sheet;
}

/**
 * A filter: what stands behind the bar in `{{ story.path | link }}`.
 *
 * It is given whatever the template has, so it checks before it trusts; what it throws is reported with the place in
 * the template. Strings that it returns are escaped.
 */
export type Filter = (this: Printing, ...given: ReadonlyArray<unknown>) => unknown;

/** Words a value that a filter can't use. */
export function unexpected(value: unknown, wanted: string): TypeError {
  const shown = typeof value === 'string' ? JSON.stringify(value) : value === null ? 'null' : typeof value;
  return new TypeError(`Unexpected ${shown}, expected ${wanted}`);
}

/** A path below the site's root, without going up or out: a full check, which is made where paths are, would cost more. */
const path = /^(?![./])[^:\\]+$/;

/**
 * Takes what a template gives for the path of a file of the site.
 *
 * @throws TypeError where it can't be one
 */
export function asPath(value: unknown): string {
  if (typeof value === 'string' && path.test(value)) return value;
  throw unexpected(value, 'the path of a file of the site');
}
