/** Pictures to their places in a story. */
import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import type { Figure } from '../../model/nodes.js';
import type { Picture } from '../../model/picture.js';
import { problem } from '../../model/problems.js';
import { report } from '../../model/report.js';
import { captionShown, illustrateList, remove, type Waiting } from './captions.js';
import type { GivenPicture } from './fields.js';
import type { Lookup } from './inline.js';
import { fileName, isOnWeb, pictureNamed } from './named.js';
import { figuresIn, mapFigures, unfoldAll } from './nested.js';

/** A story with its pictures. */
export interface Illustrated {
  readonly body: Root;
  readonly pictures: ReadonlyArray<Picture>;
}

/**
 * Gives a story its pictures. One that Markdown shows stays there; one that a caption fits stands where the caption does;
 * of those left the story's first picture goes to the top, and others to the end.
 *
 * @param copy with its pictures as `data.pictures`; problems of pictures are reported on it
 * @param given what front matter says of pictures
 */
export function illustrate(copy: VFile, body: Root, given: ReadonlyArray<GivenPicture>): Illustrated {
  const { pictures: found } = copy.data;
  if (found === undefined && given.length === 0) return { body, pictures: [] };
  const pictures = inOrder(copy, found ?? [], given);
  const isCaptioned = ({ source }: Picture) =>
    given.some(({ file, caption }) => caption !== undefined && pictureNamed(pictures, file)?.source === source);
  const children = place(body, lookupOf(copy, body, pictures), isCaptioned);
  const shown = figuresIn(children).map(({ picture }) => picture);
  for (const picture of shown) {
    if (picture.alt === null && picture.caption === null) report(copy, problem('picture-words', fileName(picture)));
  }
  return {
    body: { ...body, children },
    pictures: pictures.flatMap(({ source }) => shown.find((one) => one.source === source) ?? []),
  };
}

function lookupOf(copy: VFile, body: Root, pictures: ReadonlyArray<Picture>): Lookup {
  const definitions = body.children.filter((node) => node.type === 'definition');
  return {
    pictures,
    definitions: new Map(definitions.map((node) => [node.identifier.toLowerCase(), node])),
    onMissing: (name, { position }) => reportMissing(copy, name, position),
  };
}

/** Front matter goes first, in its order and with its words. */
function inOrder(
  copy: VFile,
  found: ReadonlyArray<Picture>,
  given: ReadonlyArray<GivenPicture>,
): ReadonlyArray<Picture> {
  const named = new Map<string, Picture>();
  for (const { file, ...words } of given) {
    const picture = isOnWeb(file) ? null : pictureNamed(found, file);
    if (picture === null) reportMissing(copy, file);
    else named.set(picture.source, { ...picture, ...said(words) });
  }
  return [...named.values(), ...found.filter(({ source }) => !named.has(source))];
}

function said(words: Omit<GivenPicture, 'file'>): Partial<Picture> {
  return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
}

/** A picture that is there and can't be published has its own problem already. */
function reportMissing(copy: VFile, name: string, position?: Position): void {
  const { pictures, pictureFiles } = copy.data;
  const file = name.slice(name.lastIndexOf('/') + 1).toLowerCase();
  const isThere = pictureFiles?.some((source) => source.toLowerCase().endsWith(file)) === true;
  if (pictures === undefined || isThere) return;
  report(copy, problem('picture-missing', name), position);
}

function place(body: Root, lookup: Lookup, isCaptioned: (picture: Picture) => boolean): RootContent[] {
  const waiting: Waiting = new Set(lookup.pictures);
  const unfolded = captionShown(unfoldAll(body.children, lookup), lookup);
  removeShown(unfolded, waiting);
  const captionless: Waiting = new Set([...waiting].filter((picture) => !isCaptioned(picture)));
  const placed = unfolded.flatMap((node) =>
    node.type === 'captionList' ? illustrateList(node, captionless, lookup) : [node],
  );
  removeShown(placed, waiting);
  const [top, end] = parted(lookup.pictures, waiting);
  return mapFigures([...top, ...placed, ...end], worded);
}

function removeShown(nodes: ReadonlyArray<RootContent>, waiting: Waiting): void {
  for (const { picture } of figuresIn(nodes)) remove(picture, waiting);
}

/** The story's first picture opens it, wherever the others stand. */
function parted(pictures: ReadonlyArray<Picture>, waiting: Waiting): [Figure[], Figure[]] {
  const left = [...waiting].map((picture): Figure => ({ type: 'figure', picture, children: [] }));
  const isTop = ({ picture }: Figure) => picture === pictures[0];
  return [left.filter(isTop), left.filter((figure) => !isTop(figure))];
}

/** Makes the caption of a figure and that of its picture one. */
function worded(figure: Figure): Figure {
  const { picture, children } = figure;
  const caption = textOf(figure).trim() || picture.caption;
  const words: Figure['children'] =
    children.length > 0 || caption === null ? children : [{ type: 'text', value: caption }];
  return { ...figure, picture: { ...picture, caption }, children: words };
}
