/** The nodes that newspaper copy has and Markdown hasn't, as mdast nodes. */
import type { Data, Parent, PhrasingContent } from 'mdast';
import type { OutputPath } from './names.js';
import type { Picture } from './picture.js';

/** A heading inside a story, of one line or more: a two-line section header is one node with two lines. */
export interface SectionHeader extends Parent {
  type: 'sectionHeader';
  /** 2 for a header of the story, 3 and more for one below it. */
  depth: 2 | 3 | 4 | 5 | 6;
  children: HeaderLine[];
  data?: Data;
}

/** One line of a section header. */
export interface HeaderLine extends Parent {
  type: 'headerLine';
  children: PhrasingContent[];
  data?: Data;
}

/** Captions in a row whose pictures aren't at hand. */
export interface CaptionList extends Parent {
  type: 'captionList';
  children: Caption[];
  data?: Data;
}

/** Words for one picture, without the name of who took it, which is the `credit`. */
export interface Caption extends Parent {
  type: 'caption';
  credit: string | null;
  children: PhrasingContent[];
  data?: CaptionData;
}

/** What is kept of a caption beside its parts. */
export interface CaptionData extends Data {
  /** The whole line, where a credit was taken off it. */
  printed?: string;
}

/** A picture at its place in the story, with its caption as children. */
export interface Figure extends Parent {
  type: 'figure';
  picture: Picture;
  children: PhrasingContent[];
  data?: FigureData;
}

/** What a page that shows a figure knows of it. */
export interface FigureData extends Data {
  /** Gives the address of a file of the site as seen from the page. */
  address?: (path: OutputPath) => string;
  /** Whether it is the first on its page, which readers wait for. */
  isFirst?: boolean;
}

declare module 'mdast' {
  interface RootContentMap {
    sectionHeader: SectionHeader;
    headerLine: HeaderLine;
    captionList: CaptionList;
    caption: Caption;
    figure: Figure;
  }

  interface BlockContentMap {
    sectionHeader: SectionHeader;
    captionList: CaptionList;
    figure: Figure;
  }
}
