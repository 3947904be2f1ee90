/** Which caption belongs to which picture. */
import type { PhrasingContent, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Caption, CaptionList, Figure } from '../../model/nodes.js';
import type { Picture } from '../../model/picture.js';
import { figureOf, type Lookup } from './inline.js';
import { fileName } from './named.js';
import { numberOf, pictureOfNumber } from './numbers.js';

/** The pictures that no caption has yet, in order. */
export type Waiting = Set<Picture>;

/**
 * Puts pictures to the captions of a list: by name (`lamps-2.jpg: …`), by number (`Photo 2: …`), else in order.
 *
 * @param waiting pictures without a caption; those that get one are taken out
 * @returns figures and, where no pictures are left, shorter lists of captions, in the order of the captions
 */
export function illustrateList(list: CaptionList, waiting: Waiting, lookup: Lookup): RootContent[] {
  const sure = new Map(list.children.map((caption) => [caption, surely(caption, waiting, lookup)]));
  for (const figure of sure.values()) if (figure !== null) remove(figure.picture, waiting);
  const made: RootContent[] = [];
  for (const caption of list.children) {
    const figure = sure.get(caption) ?? inTurn(caption, waiting);
    const last = made.at(-1);
    if (figure !== null) made.push(figure);
    else if (last?.type === 'captionList') last.children.push(caption);
    else made.push({ ...list, children: [caption] });
  }
  return made;
}

/** Gives figures that Markdown shows without a caption the caption right below, unless that is another picture's. */
export function captionShown(nodes: ReadonlyArray<RootContent>, lookup: Lookup): RootContent[] {
  const made: RootContent[] = [];
  for (const node of nodes) {
    const last = made.at(-1);
    const [caption, ...others] = node.type === 'captionList' ? node.children : [];
    const isBare = last?.type === 'figure' && last.children.length === 0;
    if (node.type !== 'captionList' || caption === undefined || !isBare || namesOther(caption, last, lookup)) {
      made.push(node);
      continue;
    }
    made.splice(-1, 1, join(caption, last.picture, caption.children));
    if (others.length > 0) made.push({ ...node, children: others });
  }
  return made;
}

function namesOther(caption: Caption, { picture }: Figure, lookup: Lookup): boolean {
  const named = surely(caption, new Set(lookup.pictures), lookup);
  return named !== null && named.picture.source !== picture.source;
}

/** Takes a picture out of those that wait; it may have got words since, so its file tells which it is. */
export function remove(picture: Picture, waiting: Waiting): void {
  for (const each of waiting) if (each.source === picture.source) waiting.delete(each);
}

/** Finds the picture that a caption itself tells. */
function surely(caption: Caption, waiting: Waiting, lookup: Lookup): Figure | null {
  for (const node of caption.children) {
    const figure = figureOf(node, lookup);
    if (figure !== null)
      return join(
        caption,
        figure.picture,
        caption.children.filter((each) => each !== node),
      );
  }
  const text = textOf(caption).normalize('NFC');
  const small = text.toLowerCase();
  const named = [...waiting].find((picture) => small.includes(fileName(picture)));
  if (named !== undefined) return join(caption, named, withoutName(caption.children, fileName(named)));
  const number = numberOf(text);
  const numbered = number === null ? null : pictureOfNumber(lookup.pictures, number);
  return numbered !== null && waiting.has(numbered) ? join(caption, numbered, caption.children) : null;
}

function inTurn(caption: Caption, waiting: Waiting): Figure | null {
  const [next] = waiting;
  if (next === undefined) return null;
  waiting.delete(next);
  return join(caption, next, caption.children);
}

/** A credit that the caption gives goes before the one that the file has. */
function join({ credit }: Caption, picture: Picture, children: PhrasingContent[]): Figure {
  return { type: 'figure', picture: { ...picture, credit: credit ?? picture.credit }, children };
}

/** The file's name is there for newsgen, so readers don't get it. */
function withoutName(children: PhrasingContent[], name: string): PhrasingContent[] {
  return children.map((node) => {
    if (node.type !== 'text') return node;
    const at = node.value.toLowerCase().indexOf(name);
    if (at < 0) return node;
    const before = node.value.slice(0, at).replace(/[\s([（【]+$/, '');
    const after = node.value.slice(at + name.length).replace(/^[\s)\]）】]*[:：|–—-]?\s*/, '');
    return { ...node, value: before === '' ? after : `${before} ${after}`.trimEnd() };
  });
}
