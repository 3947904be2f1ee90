/**
 * What recognition knows of a language: words, and nothing that is a rule. Each list may hold phrases; upper and lower
 * case are the same. A list that a language doesn't need is empty.
 */
export interface Language {
  /** The BCP 47 tag. */
  readonly tag: string;
  /** Frequent little words that tell it from the languages written in the same script; none where the script is enough. */
  readonly frequent: ReadonlyArray<string>;
  /** What a byline begins with: By, Von, 文/. */
  readonly by: ReadonlyArray<string>;
  /** What stands between two names: and, und, 和. */
  readonly and: ReadonlyArray<string>;
  /** What somebody is in a byline: Staff Writer, 记者, Redakteurin. */
  readonly roles: ReadonlyArray<string>;
  /** Words that names of papers, agencies and desks have, and names of people haven't: News, Redaktion, 报. */
  readonly outlets: ReadonlyArray<string>;
  /** What marks a picture's credit: Photo, Foto, 摄. */
  readonly credits: ReadonlyArray<string>;
  /** What marks a line that belongs to the page and not to the story: subscribe, read more, 责任编辑. */
  readonly furniture: ReadonlyArray<string>;
  /** What begins a note of the desk: Editor's note, 参与采写. */
  readonly notes: ReadonlyArray<string>;
  /** What a sentence of a story begins with, and a caption or a header hardly ever: But, He, According to, 但, 据介绍. */
  readonly continues: ReadonlyArray<string>;
  /** That somebody said something: said, sagte, 表示. */
  readonly says: ReadonlyArray<string>;
  /** The twelve months of the Gregorian year, each with all its forms, parted by spaces; empty where months have numbers. */
  readonly months: ReadonlyArray<string>;
  /** What stands before a date: Published, Aktualisiert, 发布时间. */
  readonly dated: ReadonlyArray<string>;
}
