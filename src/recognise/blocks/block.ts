import type { Data, Parent, PhrasingContent, RootContent } from 'mdast';
import type { Lines } from '../../model/article.js';
import type { Role } from '../../model/roles.js';

/**
 * A logical line of copy: what stood on one line before somebody wrapped it, or what markup holds together. After
 * parsing, a tree is made of these; blank lines are not between them but in them, as evidence.
 */
export interface Block extends Parent {
  type: 'block';
  /** Words of a line of text, or the one node that markup made. */
  children: PhrasingContent[] | [RootContent];
  /** The words as plain text. */
  text: string;
  /** The lines of the file that it stands on. */
  lines: Lines;
  /** Blank columns before its first word, an ideographic space counting two. */
  indent: number;
  /** Blank lines above and below it; at the ends of the copy 9. */
  above: number;
  below: number;
  /** What markup says that it is, where it says anything; `null` for text that is to be read. */
  markup: Markup | null;
  /** What it was read as. */
  data?: BlockData;
}

/** What markup can say of a block; `forced` is the mark at the beginning of a line. */
export type Markup =
  | { readonly role: 'forced'; readonly as: Role }
  | { readonly role: 'heading'; readonly depth: 1 | 2 | 3 | 4 | 5 | 6 }
  | { readonly role: 'list' | 'quote' | 'other' };

/** What labelling adds to a block. */
export interface BlockData extends Data {
  role?: Role;
  /** The probability of the role, given the whole copy. */
  confidence?: number;
  runnerUp?: Role | null;
}

declare module 'mdast' {
  interface RootContentMap {
    block: Block;
  }
}
