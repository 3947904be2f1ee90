import type { OutputPath } from '../../model/names.js';
import type { PageContext } from '../../model/page.js';
import { addressOf } from '../address.js';
import { momentOf, rfc3339 } from '../timestamps.js';

/** A page of a site that says where it stands: what its graph is made of. */
export interface Scene {
  readonly context: PageContext;
  /** The full address of the page itself. */
  readonly here: string;
  /** The full address of the front page, which the ids of the paper begin with. */
  readonly home: string;
  /** Writes the full address of a file of the site. */
  address(path: OutputPath | string): string;
  /** Writes a date of the copy as a moment in the paper's zone; `null` stays `null`. */
  moment(date: string | null): string | null;
}

/**
 * Sets the scene; `null` where the site doesn't say where it stands, since no address could be written, and on pages that
 * search engines pass over.
 */
export function setScene(context: PageContext): Scene | null {
  const { url, timezone } = context.site;
  if (url === null || context.page.isHidden === true) return null;
  return {
    context,
    here: addressOf(url, context.page.path),
    home: addressOf(url, 'index.html'),
    address: (path) => addressOf(url, path),
    moment: (date) => {
      const instant = momentOf(date, timezone);
      return instant === null ? null : rfc3339(instant, timezone);
    },
  };
}
