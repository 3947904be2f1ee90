import type { Bodies, FormatPage } from '../../model/page.js';

/** A format of file that a standard describes, and how a page is written in it. */
export interface Format {
  /** Its name in plans: `rss`. */
  readonly name: string;
  /** Writes the whole file, its last line ended too. */
  write(page: FormatPage, bodies: Bodies): string;
}
