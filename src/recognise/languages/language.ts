/** A script, as far as recognition tells scripts apart. */
export type Script = 'Latin' | 'Cyrillic' | 'Hebrew' | 'Arabic' | 'Devanagari' | 'Kana' | 'Han' | 'Hangul';

/** How a paper puts a byline into the story's text. */
export interface BylineInText {
  /** The paragraph that it stands in: the story's first one, at its beginning, or its last one, at its end. */
  readonly where: 'first' | 'last';
  /** The shape; its first group holds the byline's words. */
  readonly shape: RegExp;
}

/**
 * What recognition knows of a language: words, and nothing that is a rule. Each list may hold phrases; upper and lower
 * case are the same. A list that a language doesn't need is empty; what only a few languages have at all may be left out.
 */
export interface Language {
  /** The BCP 47 tag. */
  readonly tag: string;
  /** Other tags that it answers to, in small letters: `no` and `nn` for Bokmål, `zh-hk` for traditional Chinese. */
  readonly answersTo?: ReadonlyArray<string>;
  /** The script that it is known by. */
  readonly script: Script;
  /** Letters that tell it from the other languages of its script, which are written without them. */
  readonly letters?: string;
  /** Frequent little words that tell it from the languages written in the same script; none where the script is enough. */
  readonly frequent: ReadonlyArray<string>;
  /** What a byline begins with: By, Von, 文/. */
  readonly by: ReadonlyArray<string>;
  /** What stands between two names: and, und, 和. */
  readonly and: ReadonlyArray<string>;
  /** Small words inside a name: van der, de la, bin. They count in bylines in any language, since names travel. */
  readonly particles: ReadonlyArray<string>;
  /**
   * Particles of other languages that people are called by in this one: Ben, Al, Van. They count in bylines in any language,
   * but for those that have the particle: a Dutch paper's Van Dijk is a family name.
   */
  readonly givenNames?: ReadonlyArray<string>;
  /** Small words behind a name, before a place or a paper: in, for, reports from. */
  readonly afterName: ReadonlyArray<string>;
  /** What somebody is in a byline: Staff Writer, 记者, Redakteurin. */
  readonly roles: ReadonlyArray<string>;
  /** What people are who put the page together and didn't make the story; a line of them alone is no byline: 责编, 校对. */
  readonly deskRoles?: ReadonlyArray<string>;
  /** How its papers put a byline into the story's text, where they do. */
  readonly bylinesInText?: ReadonlyArray<BylineInText>;
  /** What stands behind the place that a report comes from, in one word with it: 報導 in 記者甲一／台北報導. */
  readonly filed?: ReadonlyArray<string>;
  /** A whole name that may have a space inside, in a script that has none between words: 雁屋 澪. */
  readonly fullName?: RegExp;
  /** Words that names of papers, agencies and desks have, and names of people haven't: News, Redaktion, 报. */
  readonly outlets: ReadonlyArray<string>;
  /** What marks a picture's credit: Photo, Foto, 摄. */
  readonly credits: ReadonlyArray<string>;
  /** What a picture's credit ends with, where the word stands behind the name: 摄, 供图, 제공. */
  readonly creditEnds?: ReadonlyArray<string>;
  /** What marks a line that belongs to the page and not to the story: subscribe, read more, 责任编辑. */
  readonly furniture: ReadonlyArray<string>;
  /** What begins a note of the desk: Editor's note, 参与采写. */
  readonly notes: ReadonlyArray<string>;
  /** What a sentence of a story begins with, and a caption or a header hardly ever: But, He, According to, 但, 据介绍. */
  readonly continues: ReadonlyArray<string>;
  /** That somebody said something: said, sagte, 表示. */
  readonly says: ReadonlyArray<string>;
  /**
   * The twelve months of the Gregorian year, each with all its forms, parted by spaces; a form of two words has a no-break
   * space between them. Empty where months have numbers.
   */
  readonly months: ReadonlyArray<string>;
  /** What stands before a date: Published, Aktualisiert, 发布时间. */
  readonly dated: ReadonlyArray<string>;
  /** What stands before the time of a later change: Updated, Aktualisiert, 更新. */
  readonly updated: ReadonlyArray<string>;
  /** What stands beside a time of twelve hours, for those before and after noon: a.m. and p.m., 上午 and 下午. */
  readonly halfDays?: { readonly before: ReadonlyArray<string>; readonly after: ReadonlyArray<string> };
}
