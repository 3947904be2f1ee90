import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Article } from '../../model/article.js';
import type { Caption } from '../../model/nodes.js';
import type { Explained } from './proof.js';

/** A part of a story: a section header of one line or more, parted by `\n`, and what stands under it. */
export interface Section {
  readonly header: string | null;
  readonly paragraphs: ReadonlyArray<string>;
}

/** What a story's body is made of. */
interface Body {
  readonly sections: Array<{ header: string | null; paragraphs: Array<string> }>;
  readonly captions: Array<string>;
}

/**
 * Makes what `explain --json` prints of an article. Its fields are an interface that other programs rely on.
 *
 * @param file the path for people
 */
export function recordOf(file: string, { article, readings }: Explained) {
  const { language, kicker, headline, deck, byline, dateline, date } = article;
  const { sections, captions } = bodyOf(article);
  return {
    file,
    ...{ language, kicker, headline, deck, byline, dateline, date },
    ...{ sections, captions },
    furniture: article.furniture.map((passage) => passage.text),
    notes: article.notes.map((passage) => passage.text),
    blocks: readings.map(({ lines, role, confidence, evidence, runnerUp }) => ({
      ...{ lines, role, confidence, evidence, runnerUp },
    })),
  };
}

/** Parts the body of an article at its section headers. What stands above the first has no header. */
export function bodyOf(article: Article): { sections: ReadonlyArray<Section>; captions: ReadonlyArray<string> } {
  const body: Body = { sections: [{ header: null, paragraphs: [] }], captions: [] };
  for (const node of article.body.children) take(node, body);
  const sections = body.sections.filter(({ header, paragraphs }) => header !== null || paragraphs.length > 0);
  return { sections, captions: body.captions };
}

function take(node: RootContent, body: Body): void {
  if (node.type === 'captionList') body.captions.push(...node.children.map(printed));
  else if (node.type === 'sectionHeader') body.sections.push({ header: linesOf(node.children), paragraphs: [] });
  else if (node.type === 'heading') body.sections.push({ header: textOf(node), paragraphs: [] });
  else body.sections.at(-1)?.paragraphs.push(...paragraphsIn(node));
}

/** A caption with its credit, as the copy has it. */
function printed(caption: Caption): string {
  return caption.data?.printed ?? textOf(caption);
}

function linesOf(lines: ReadonlyArray<RootContent>): string {
  return lines.map((line) => textOf(line)).join('\n');
}

/** The paragraphs in a node: those of a quotation or list each by itself, any other node as one. */
function paragraphsIn(node: RootContent): ReadonlyArray<string> {
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
    return node.children.flatMap((child) => paragraphsIn(child));
  const text = textOf(node).trim();
  return text === '' ? [] : [text];
}
