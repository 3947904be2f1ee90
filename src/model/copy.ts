/** Copy: the text of one article file as it came, a VFile whose `data` says where it lies. */
import type { SourcePath } from './names.js';
import type { Picture } from './picture.js';

declare module 'vfile' {
  interface DataMap {
    /** The path below the articles folder. */
    source: SourcePath;
    /** The overrides that ruled a line of it, each by its keys in the settings: the line's text, or the source and that. */
    overrides: ReadonlyArray<ReadonlyArray<string>>;
    /** The files of the pictures that go with it, in order: those named like it, and then those that it names. */
    pictureFiles: ReadonlyArray<SourcePath>;
    /** Those of them that can be published; absent where nobody looked. */
    pictures: ReadonlyArray<Picture>;
  }
}

/** The templates and assets of a theme by their path below its folder; a site's own stand in place of the theme's. */
export interface Theme {
  /** Nunjucks sources: `article.njk`. */
  readonly templates: ReadonlyMap<string, string>;
  /** Files that are published as they are: `assets/news.css`. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
}
