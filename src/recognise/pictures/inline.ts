/** Pictures of Markdown, from their places between words to places of their own. */
import type { Definition, Image, ImageReference, Paragraph, PhrasingContent } from 'mdast';
import type { Figure } from '../../model/nodes.js';
import type { Picture } from '../../model/picture.js';
import { isOnWeb, pictureNamed } from './named.js';

/** What an article shows, and where its pictures are looked up. */
export interface Lookup {
  readonly pictures: ReadonlyArray<Picture>;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Called for each picture that isn't there. */
  readonly onMissing: (name: string, node: Image | ImageReference) => void;
}

/**
 * Takes the pictures out of a paragraph that lie beside the article: each becomes a figure behind it, with its title as
 * its caption. Those from the web stay.
 *
 *     ![A lamp in Rope Lane](lamps.jpg "The first new lamp.")   → a figure: `alt`, and a caption
 */
export function unfold(paragraph: Paragraph, lookup: Lookup): Array<Paragraph | Figure> {
  const figures: Figure[] = [];
  const words = paragraph.children.filter((node) => {
    const figure = figureOf(node, lookup);
    if (figure !== null) figures.push(figure);
    return figure === null;
  });
  if (figures.length === 0) return [paragraph];
  const isEmpty = words.every((node) => node.type === 'break' || (node.type === 'text' && node.value.trim() === ''));
  return [...(isEmpty ? [] : [{ ...paragraph, children: words }]), ...figures];
}

/** Makes a figure of a picture that lies beside the article; `null` where the node is anything else. */
export function figureOf(node: PhrasingContent, lookup: Lookup): Figure | null {
  if (node.type !== 'image' && node.type !== 'imageReference') return null;
  const target = node.type === 'image' ? node : lookup.definitions.get(node.identifier.toLowerCase());
  if (target === undefined || target.url === '' || isOnWeb(target.url)) return null;
  const picture = pictureNamed(lookup.pictures, target.url);
  if (picture === null) {
    lookup.onMissing(target.url, node);
    return null;
  }
  const alt = node.alt?.trim() || picture.alt;
  const title = target.title?.trim() ?? '';
  const children: PhrasingContent[] = title === '' ? [] : [{ type: 'text', value: title }];
  return { type: 'figure', picture: { ...picture, alt }, children };
}
