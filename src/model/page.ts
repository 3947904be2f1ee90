/** What rendering takes: a path, a template, and plain data to fill it. */
import type { Root } from 'mdast';
import type { Author, Desk, Edition, Group, PrintedIssue, PrintedPage, Story, StoryLink } from './edition.js';
import type { OutputPath, SourcePath } from './names.js';
import type { Correction } from './news.js';
import type { Picture, SocialCard } from './picture.js';
import type { Settings } from './settings.js';

/** What every template can see. All of it is plain data. */
export interface PageContext {
  readonly page: {
    readonly path: OutputPath;
    /** A BCP 47 tag; decides the interface strings and the direction. */
    readonly language: string;
    /** `<title>` without the site's name; `null` on the front page. */
    readonly title: string | null;
    readonly description: string | null;
    /** Whether search engines are asked to pass it over: it is in no sitemap. */
    readonly isHidden?: boolean;
  };
  readonly site: {
    readonly name: string;
    readonly url: string | null;
    /** The hub that tells of changes of the feeds. */
    readonly hub: string | null;
    /** The language of its name and of its desks' names. */
    readonly language: string;
    readonly desks: ReadonlyArray<Desk>;
    readonly timezone: string;
    /** The moment of the build as RFC 3339 has it, in UTC: `2026-03-01T06:00:00Z`. */
    readonly now: string;
    /** Which kinds of page and file there are. */
    readonly features: Settings['pages'];
    readonly organisation: Settings['organisation'];
    readonly look: Settings['look'];
    /** The pages that stand, for the foot of every page. */
    readonly standing: ReadonlyArray<StoryLink>;
  };
  /** The story, on an article's page. */
  readonly story?: Story;
  /** The card that links to the story are shown with, where it has no picture. */
  readonly socialCard?: SocialCard;
  /** The stories before and after it in the same desk. */
  readonly newer?: Story | null;
  readonly older?: Story | null;
  /** The desk, on its front. */
  readonly desk?: Desk;
  /** The stories of a front, in order. */
  readonly stories?: ReadonlyArray<Story>;
  /** What a list is of, on the page of a tag, a series, an author, an issue or one of its pages. */
  readonly group?: Group;
  readonly author?: Author;
  /** The author's portrait, where the paper has one. */
  readonly portrait?: Picture;
  readonly issue?: PrintedIssue;
  readonly printed?: PrintedPage;
  /** All issues, newest first, on the page that lists them. */
  readonly issues?: ReadonlyArray<PrintedIssue>;
  /** What stands before and after an issue or one of its pages. */
  readonly turn?: PrintTurn;
  /** A story's place in its series. */
  readonly part?: Part;
  /** All corrections, newest first, on the page that lists them. */
  readonly corrections?: ReadonlyArray<{ readonly story: Story; readonly correction: Correction }>;
  /** A list of lists: all tags, all authors, the months of a year; `count` is the stories of each, some of which may stand with it. */
  readonly groups?: ReadonlyArray<Group & { readonly count: number; readonly stories?: ReadonlyArray<Story> }>;
  /** The page's number among the pages of one list, from 1, and the paths of its neighbours. */
  readonly paging?: Paging;
  /** How the index of search is parted, on the page of search and in the files of the index. */
  readonly search?: SearchIndex;
  /** What a sitemap lists; of the index of sitemaps, the sitemaps. */
  readonly addresses?: ReadonlyArray<Address>;
  /** What the file of redirections lists, for the host. */
  readonly moves?: ReadonlyArray<Move>;
  /** The desks of the home page, each with its first stories. */
  readonly fronts?: ReadonlyArray<{ readonly desk: Desk; readonly stories: ReadonlyArray<Story> }>;
}

/** A page of the site as a sitemap has it. */
export interface Address {
  readonly path: OutputPath;
  /** The story that is all of the page; `null` where the page is no story's. */
  readonly story: Story | null;
}

/** A place that a story had before, and its page. */
export interface Move {
  readonly from: OutputPath;
  readonly to: OutputPath;
}

/** What stands before and after an issue, and before and after a page in it. */
export interface PrintTurn {
  readonly newer: PrintedIssue | null;
  readonly older: PrintedIssue | null;
  readonly previous: PrintedPage | null;
  readonly next: PrintedPage | null;
}

/** A story's place in its series, with the parts around it. */
export interface Part {
  /** From 1, the oldest. */
  readonly number: number;
  readonly count: number;
  readonly near: ReadonlyArray<{ readonly number: number; readonly story: Story }>;
}

/**
 * Where a page of a long list stands. The newest page has the list's own address, and older ones are numbered from the oldest,
 * so that a new story leaves them as they are.
 */
export interface Paging {
  readonly number: number;
  readonly count: number;
  readonly newer: OutputPath | null;
  readonly older: OutputPath | null;
}

/** The index of search: one file after another with what is shown of stories, and with the stories of terms. */
export interface SearchIndex {
  /** Stories in the index, numbered from 0. */
  readonly documents: number;
  /** Stories of a file. */
  readonly chunk: number;
  /** Files of terms. */
  readonly shards: number;
  /** The number of the file that is being made, among its kind from 0. */
  readonly part: number;
}

/** A page to be made: of a template, or in a format of its own such as RSS. */
export type Page = TemplatePage | FormatPage;

/** A page that a template makes. */
export interface TemplatePage {
  readonly path: OutputPath;
  /** The template's name: `article.njk`. */
  readonly template: string;
  readonly context: PageContext;
}

/** A file that no theme changes, since a standard says how it is: a feed, a sitemap. */
export interface FormatPage {
  readonly path: OutputPath;
  /** The format's name in `render/formats/index.ts`: `rss`. */
  readonly format: string;
  readonly context: PageContext;
}

/** One kind of page, and how to plan all pages of that kind. */
export interface PageKind {
  readonly name: string;
  /** @param planned the pages of the kinds before it in the list */
  plan(edition: Edition, site: PageContext['site'], planned: ReadonlyArray<Page>): Iterable<Page>;
}

/** Gives the body of an article when a page shows it. */
export type Bodies = (source: SourcePath) => Root;

/** Gives the digest of all that the body of an article comes of. */
export type BodyKeys = (source: SourcePath) => string;

/** A file of the site, whole. */
export interface SiteFile {
  readonly path: OutputPath;
  /** Made when it is asked for, and anew each time. */
  readonly bytes: Uint8Array;
  /** The digest of all that its bytes come of: files with one key have the same bytes. Absent where nobody reckons it. */
  readonly key?: string;
  /** What makes it: a template or a format; absent for what is published as it is. */
  readonly maker?: string;
}
