import type { Bodies, FormatPage } from '../../model/page.js';
import type { Searching } from '../../model/search.js';

/** A format of file that a standard describes, and how a page is written in it. */
export interface Format {
  /** Its name in plans: `rss`. */
  readonly name: string;
  /** Whether it has the texts of stories in it. */
  readonly hasTexts?: true;
  /** Whether a page of it depends on the moment of the build; none does where it isn't given. */
  hasMoment?(page: FormatPage): boolean;
  /** Writes the whole file, its last line ended too. */
  write(page: FormatPage, bodies: Bodies, searching?: Searching): string;
}
