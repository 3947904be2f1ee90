/** What an article says of itself beside its text: its place in the paper and in time. */

/** What kind of article it is, where it isn't plain news. */
export const labels = ['opinion', 'analysis', 'report', 'review', 'background', 'sponsored'] as const;

/** A kind of article. */
export type Label = (typeof labels)[number];

/** A fault that the paper has put right, in its own words. */
export interface Correction {
  /** `2026-03-02`. */
  readonly date: string;
  readonly text: string;
}

/** The printed issue that an article ran in. */
export interface Issue {
  /** `2026-03-01`. */
  readonly date: string;
  /** Its number, as printed. */
  readonly number: string | null;
}

/** The printed page that an article ran on. */
export interface PrintPage {
  /** As printed: `A05`. */
  readonly number: string;
  /** Its name, 版面名: `要闻`. */
  readonly name: string | null;
}

/**
 * When an article is to be seen. Moments are as written, in the paper's time zone where they name none; a day alone is its
 * beginning. `collate/release.ts` says what follows.
 */
export interface Release {
  readonly isDraft: boolean;
  readonly embargo: string | null;
  readonly expiry: string | null;
}

/** All of it. */
export interface News {
  /** A name for ever, which moves of the article leave alone. */
  readonly id: string | null;
  /** When the article last changed for its readers, as a date or a date with a time. */
  readonly updated: string | null;
  readonly tags: ReadonlyArray<string>;
  readonly label: Label | null;
  /** How far up it stands on the front: more is higher, 0 is usual. */
  readonly priority: number;
  readonly series: string | null;
  readonly issue: Issue | null;
  readonly printPage: PrintPage | null;
  readonly corrections: ReadonlyArray<Correction>;
  /** Paths that it had before, below the site's root, as written: `/2019/lamps/`, `2019/lamps.html`. */
  readonly aliases: ReadonlyArray<string>;
  /** The source path, or the id, of the article that this one is a translation of. */
  readonly translationOf: string | null;
  readonly release: Release;
  /** Who holds the rights, where it isn't the paper. */
  readonly rights: string | null;
  /** Whether the article is a page that stands: about us, imprint. It has no date, no desk and no feed. */
  readonly isStanding: boolean;
}

/** Of an article that says nothing. */
export const noNews: News = {
  id: null,
  updated: null,
  tags: [],
  label: null,
  priority: 0,
  series: null,
  issue: null,
  printPage: null,
  corrections: [],
  aliases: [],
  translationOf: null,
  release: { isDraft: false, embargo: null, expiry: null },
  rights: null,
  isStanding: false,
};

/** How far back Google News looks, in milliseconds: two days. */
export const newsWindow = 2 * 24 * 3_600_000;
