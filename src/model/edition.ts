/** What collation gives: the articles of one build in order, each with its place on the site. */
import type { Summary } from './article.js';
import type { OutputPath, Slug, SourcePath } from './names.js';
import type { Issue } from './news.js';
import type { CardWords, Picture, SocialCard } from './picture.js';

/** What a list or a link shows of a story. */
export interface StoryLink {
  readonly path: OutputPath;
  readonly language: string;
  readonly headline: string;
  readonly deck: string | null;
  readonly date: string | null;
}

/** An article with its place in the edition. */
export interface Story extends Summary {
  readonly path: OutputPath;
  /** A name for ever: what the article gives, or its place in the folder of articles without the ending. */
  readonly id: string;
  /** The desk that it runs in; `null` where none is given. */
  readonly front: Desk | null;
  readonly topics: ReadonlyArray<Group>;
  /** The people of its byline who have a page, in the byline's order. */
  readonly authors: ReadonlyArray<Author>;
  readonly series: Group | null;
  /** The page of the printed issue that it ran on; the issue, where the page isn't known. */
  readonly printPath: OutputPath | null;
  /** The same article in other languages. */
  readonly translations: ReadonlyArray<StoryLink>;
  readonly related: ReadonlyArray<StoryLink>;
}

/** Stories that belong together, with a page that lists them: a tag, a series. */
export interface Group {
  readonly slug: Slug;
  readonly name: string;
  readonly path: OutputPath;
}

/** Somebody who made stories, with a page of their own. */
export interface Author extends Group {
  /** Other names of the same person. */
  readonly names: ReadonlyArray<string>;
  readonly role: string | null;
  readonly biography: string | null;
  /** The path of a picture below the articles folder, as the configuration gives it. */
  readonly portrait: string | null;
  readonly email: string | null;
  readonly links: ReadonlyArray<string>;
}

/** A part of the newspaper (City, Sport, 要闻) and its front page. */
export interface Desk {
  readonly slug: Slug;
  readonly name: string;
  readonly path: OutputPath;
}

/** A printed issue, with its pages in the order of print. */
export interface PrintedIssue extends Issue {
  readonly path: OutputPath;
  readonly pages: ReadonlyArray<PrintedPage>;
  /** The stories that don't say on which page they ran. */
  readonly unplaced: ReadonlyArray<Story>;
}

/** A page of a printed issue. */
export interface PrintedPage {
  readonly number: string;
  readonly name: string | null;
  readonly path: OutputPath;
  readonly stories: ReadonlyArray<Story>;
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
  readonly topics: ReadonlyArray<Group>;
  readonly authors: ReadonlyArray<Author>;
  readonly series: ReadonlyArray<Group>;
  /** Newest first. */
  readonly issues: ReadonlyArray<PrintedIssue>;
  /** Pages that stand: about us, imprint. They are in none of the lists above. */
  readonly standing: ReadonlyArray<Story>;
  /** Pictures that were made for it, beside those of its stories; absent where none were. */
  readonly pictures?: EditionPictures;
}

/** The pictures that an edition wants beside those of its stories, each by the path of the page that it is for. */
export interface WantedPictures {
  readonly cards: ReadonlyArray<{ readonly page: OutputPath; readonly words: CardWords }>;
  readonly portraits: ReadonlyArray<{ readonly page: OutputPath; readonly source: SourcePath }>;
}

/** Those of them that could be made, by the path of the page that each is for. */
export interface EditionPictures {
  /** Social cards of stories. */
  readonly cards: ReadonlyMap<OutputPath, SocialCard>;
  /** Portraits of authors. */
  readonly portraits: ReadonlyMap<OutputPath, Picture>;
}
