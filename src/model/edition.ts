/** What collation gives: the articles of one build in order, each with its place on the site. */
import type { Summary } from './article.js';
import type { OutputPath, Slug } from './names.js';

/** An article with its place in the edition. */
export interface Story extends Summary {
  readonly path: OutputPath;
  /** The desk that it runs in; `null` where none is given. */
  readonly front: Desk | null;
}

/** A part of the newspaper (City, Sport, 要闻) and its front page. */
export interface Desk {
  readonly slug: Slug;
  readonly name: string;
  readonly path: OutputPath;
}

/** All stories of a build: newest first, undated last, then by source path. */
export interface Edition {
  /** The site's name as the masthead has it; empty where the configuration gives none. */
  readonly name: string;
  /** The language of the pages that aren't one story's. */
  readonly language: string;
  readonly stories: ReadonlyArray<Story>;
  /** In the order of the configuration, then by name. */
  readonly desks: ReadonlyArray<Desk>;
}
