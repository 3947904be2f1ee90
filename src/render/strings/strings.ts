/** The words that the theme itself says: one record a language. */

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

/** All that the theme says in one language. */
export interface Strings {
  /** The language that they are in, a BCP 47 tag. */
  readonly tag: string;
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
  readonly date: DateWords;
}
