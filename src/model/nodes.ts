/** The nodes that newspaper copy has and Markdown hasn't, as mdast nodes. */
import type { Data, Parent, PhrasingContent } from 'mdast';

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

declare module 'mdast' {
  interface RootContentMap {
    sectionHeader: SectionHeader;
    headerLine: HeaderLine;
    captionList: CaptionList;
    caption: Caption;
  }

  interface BlockContentMap {
    sectionHeader: SectionHeader;
    captionList: CaptionList;
  }
}
