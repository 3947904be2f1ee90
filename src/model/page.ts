/** What rendering takes: a path, a template, and plain data to fill it. */
import type { Root } from 'mdast';
import type { Desk, Edition, Story } from './edition.js';
import type { OutputPath, SourcePath } from './names.js';

/** What every template can see. All of it is plain data. */
export interface PageContext {
  readonly page: {
    readonly path: OutputPath;
    /** A BCP 47 tag; decides the interface strings and the direction. */
    readonly language: string;
    /** `<title>` without the site's name; `null` on the front page. */
    readonly title: string | null;
    readonly description: string | null;
  };
  readonly site: {
    readonly name: string;
    readonly url: string | null;
    /** The language of its name and of its desks' names. */
    readonly language: string;
    readonly desks: ReadonlyArray<Desk>;
  };
  /** The story, on an article's page. */
  readonly story?: Story;
  /** The stories before and after it in the same desk. */
  readonly newer?: Story | null;
  readonly older?: Story | null;
  /** The desk, on its front. */
  readonly desk?: Desk;
  /** The stories of a front, in order. */
  readonly stories?: ReadonlyArray<Story>;
  /** The desks of the home page, each with its first stories. */
  readonly fronts?: ReadonlyArray<{ readonly desk: Desk; readonly stories: ReadonlyArray<Story> }>;
}

/** A page to be made. */
export interface Page {
  readonly path: OutputPath;
  /** The template's name: `article.njk`. */
  readonly template: string;
  readonly context: PageContext;
}

/** One kind of page, and how to plan all pages of that kind. */
export interface PageKind {
  readonly name: string;
  plan(edition: Edition, site: PageContext['site']): Iterable<Page>;
}

/** Gives the body of an article when a page shows it. */
export type Bodies = (source: SourcePath) => Root;

/** A file of the site, whole. */
export interface SiteFile {
  readonly path: OutputPath;
  readonly bytes: Uint8Array;
}
