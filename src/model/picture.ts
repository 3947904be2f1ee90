/** Pictures: what the site knows of one, without its bytes. */
import type { OutputPath, SourcePath } from './names.js';

/** A file of a picture, as it is published. */
export interface Rendition {
  readonly path: OutputPath;
  /** In pixels, the way up that it is shown. */
  readonly width: number;
  readonly height: number;
  /** `image/jpeg`. */
  readonly mime: string;
}

/** What is said of a picture. Each is `null` where nobody says it. */
export interface PictureWords {
  readonly caption: string | null;
  /** Whom to name beside it, as printed: `Photo: Mara Ortiz`. */
  readonly credit: string | null;
  /** The name of who made it. */
  readonly creator: string | null;
  /** The copyright notice. */
  readonly rights: string | null;
  /** What it shows, for those who don't see it. */
  readonly alt: string | null;
}

/** A picture of a story. Its own path is that of its largest file. */
export interface Picture extends Rendition, PictureWords {
  /** Its path below the articles folder: `city/2026-03-01-lamps-2.jpg`. */
  readonly source: SourcePath;
  /** The same in other sizes and formats, by format and then from small to large; none where none were made. */
  readonly renditions: ReadonlyArray<Rendition>;
}

/** A file as the disk has it: where none of this changes, neither do its bytes, but for changes within a moment. */
export interface Stamp {
  /** In bytes. */
  readonly size: number;
  /** When its bytes were last written, in milliseconds since 1970, and when anything of it was last changed. */
  readonly written: number;
  readonly changed: number;
  /** Its number on the disk. */
  readonly inode: number;
}

/** What a social card says: the picture that a link to a story without pictures is shown with elsewhere. */
export interface CardWords {
  readonly headline: string;
  readonly desk: string | null;
  /** The paper's name. */
  readonly paper: string;
  /** As it is printed in the story's language. */
  readonly date: string | null;
  /** A BCP 47 tag, and the way it is written. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The paper's colour, as #a3161b. */
  readonly accent: string;
  /** Families for the headline, the first that is there being used. */
  readonly fonts: ReadonlyArray<string>;
}

/** A social card, as it is published. */
export interface SocialCard extends Rendition {
  /** What it says. */
  readonly alt: string;
}
