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
