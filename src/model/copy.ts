/** Copy: the text of one article file as it came, a VFile whose `data` says where it lies. */
import type { SourcePath } from './names.js';

declare module 'vfile' {
  interface DataMap {
    /** The path below the articles folder. */
    source: SourcePath;
    /** The overrides that ruled a line of it, each by its keys in the settings: the line's text, or the source and that. */
    overrides: ReadonlyArray<ReadonlyArray<string>>;
  }
}

/** The templates and assets of a theme by their path below its folder; a site's own stand in place of the theme's. */
export interface Theme {
  /** Nunjucks sources: `article.njk`. */
  readonly templates: ReadonlyMap<string, string>;
  /** Files that are published as they are: `assets/news.css`. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
}
