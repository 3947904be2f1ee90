/** The words that the theme itself says: one record a language. */
import type { Label } from '../../model/news.js';

/** Twelve names, January first. */
export type Months = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/** How a language writes a date out. In the patterns stand `{day}`, `{month}` and `{year}`. */
export interface DateWords {
  /** The months as they stand in a full date: `января`. */
  readonly months: Months;
  /** The months as they stand without a day, where that differs: `январь`. */
  readonly monthsAlone?: Months;
  /** The first day of a month, where it isn't plain `1`: `1er`. */
  readonly firstDay?: string;
  readonly full: string;
  readonly monthAndYear: string;
  readonly yearAlone: string;
  /** A date with a time, as `{date}` and `{time}`; the time is always `08:30`. */
  readonly withTime: string;
}

/** The words on a story's page. */
interface StoryWords {
  /** When it last changed, as `{date}`. */
  readonly updated: string;
  /** How long it is, as `{count}`, which is rounded to tens. */
  readonly length: string;
  readonly topics: string;
  readonly series: string;
  /** Which part of its series it is, as `{number}` and `{count}`. */
  readonly part: string;
  readonly languages: string;
  readonly related: string;
  /** Who holds the rights, as `{holder}`. */
  readonly rights: string;
  /** The head over one correction or more, and the name of the page that lists them all. */
  readonly correction: string;
  readonly corrections: string;
}

/** The words of the printed paper. */
interface PrintWords {
  /** The page that lists the issues. */
  readonly issues: string;
  /** An issue by its `{number}`. */
  readonly number: string;
  /** The head over the pages of an issue, 版面. */
  readonly pages: string;
  /** A page by its `{number}`. */
  readonly page: string;
  /** On a story's page, when it was printed, as `{date}`. */
  readonly ran: string;
  /** The head over stories of an issue whose page isn't known. */
  readonly unplaced: string;
  readonly newer: string;
  readonly older: string;
  readonly previousPage: string;
  readonly nextPage: string;
}

/** The words on lists of stories, and on lists of lists. */
interface ListWords {
  /** The page that lists all tags, 话题. */
  readonly tags: string;
  readonly authors: string;
  readonly archive: string;
  /** The head over stories without a date, which the archive has at its end. */
  readonly undated: string;
  /** How many stories something has, as `{count}`; a label and no sentence, which would need plurals. */
  readonly stories: string;
  /** How many parts a series has, as `{count}`. */
  readonly parts: string;
  /** A page of a long list by its `{number}`; the newest says how many there are, as `{count}`. */
  readonly page: string;
  readonly pageOf: string;
  readonly newer: string;
  readonly older: string;
  /** The names of the links between the pages of a list, and of those at the foot of every page. */
  readonly paging: string;
  readonly places: string;
}

/** The words of the page of search. The script of the page is handed those that it says. */
interface SearchWords {
  /** The page, the links to it, and the button. */
  readonly name: string;
  /** The name of the field that words are typed into. */
  readonly field: string;
  /** How many stories were found, as `{count}`; a label and no sentence, which would need plurals. */
  readonly found: string;
  /** That nothing was found, with what was asked for as `{query}`. */
  readonly nothing: string;
  readonly more: string;
  readonly waiting: string;
  readonly failed: string;
  /** The name of the list of all stories. */
  readonly headlines: string;
}

/** All that the theme says in one language. */
export interface Strings {
  /** The language that they are in, a BCP 47 tag. */
  readonly tag: string;
  /** What the language calls itself. */
  readonly autonym: string;
  /** What a paper is called that has no name yet. */
  readonly newspaper: string;
  /** The link past the masthead, for keyboards and screen readers. */
  readonly skip: string;
  /** The name of the menu of desks. */
  readonly desks: string;
  /** The link to the home page. */
  readonly frontPage: string;
  /** The head over the newest stories, and over those that found no other place. */
  readonly latest: string;
  readonly more: string;
  /** What a front says that has no stories. */
  readonly noStories: string;
  /** The name of the links to the stories before and after, and the words over each. */
  readonly neighbours: string;
  readonly newer: string;
  readonly older: string;
  /** The head over captions whose pictures aren't there, and the words that say so to a screen reader. */
  readonly captions: string;
  readonly withoutPictures: string;
  /** The settings at the foot of a page. */
  readonly reading: string;
  readonly textSize: string;
  readonly sizeNormal: string;
  readonly sizeLarge: string;
  readonly sizeLargest: string;
  readonly colours: string;
  readonly coloursOfDevice: string;
  readonly coloursLight: string;
  readonly coloursDark: string;
  /** The page for an address that doesn't exist. */
  readonly notFound: string;
  readonly notFoundRemedy: string;
  /** What an article is, where it isn't plain news. One that is paid for is called so in the word that readers know. */
  readonly labels: Readonly<Record<Label, string>>;
  readonly story: StoryWords;
  readonly print: PrintWords;
  readonly lists: ListWords;
  readonly search: SearchWords;
  readonly date: DateWords;
}
