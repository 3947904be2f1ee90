import type { Summary } from '../../model/article.js';
import type { Edition } from '../../model/edition.js';
import type { SourcePath } from '../../model/names.js';
import type { Page } from '../../model/page.js';
import type { Problem } from '../../model/problems.js';
import type { Settings } from '../../model/settings.js';

/** A problem of an article that shows only beside the others, or in its place. */
export interface Remark {
  readonly source: SourcePath;
  readonly problem: Problem;
}

/** What remarks are made on. */
export interface Ground {
  /** All articles in the order of their sources, those that aren't out among them. */
  readonly articles: ReadonlyArray<Summary>;
  /** What is out. */
  readonly edition: Edition;
  /** All pages of the site. */
  readonly pages: ReadonlyArray<Page>;
  readonly settings: Settings;
}

/** Finds one kind of problem. */
export type Remarker = (ground: Ground) => ReadonlyArray<Remark>;
