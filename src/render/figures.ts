/** Pictures in the text of a story. */
import type { Element, ElementContent, Properties } from 'hast';
import type { Root, RootContent } from 'mdast';
import type { OutputPath } from '../model/names.js';
import type { Figure } from '../model/nodes.js';
import { show } from './picture.js';

/** How wide a picture in the text is: as the column, or on small screens as the screen. */
const inColumn = '(min-width: 46rem) 40rem, 94vw';

/**
 * Tells the figures of a story where its page is.
 *
 * @param address gives the address of a file of the site as seen from the page
 * @returns a tree of which only the figures are other ones
 */
export function setFigures(root: Root, address: (path: OutputPath) => string): Root {
  let isFirst = true;
  const set = <Kind extends RootContent>(node: Kind): Kind => {
    if (node.type === 'figure') {
      const data = { address, isFirst };
      isFirst = false;
      return { ...node, data };
    }
    return holders.has(node.type) && 'children' in node ? { ...node, children: node.children.map(set) } : node;
  };
  return { ...root, children: root.children.map(set) };
}

/** What figures may stand in beside the story itself. */
const holders: ReadonlySet<string> = new Set(['blockquote', 'list', 'listItem']);

/**
 * Writes a figure. The first on a page is loaded at once, and others when they come near.
 *
 * @param caption what its caption has become
 */
export function writeFigure({ picture, data }: Figure, caption: ElementContent[]): Element {
  const address = data?.address;
  const words = [...caption, ...creditOf(picture.credit, caption.length > 0)];
  const below = words.length === 0 ? [] : [element('figcaption', {}, words)];
  if (address === undefined) return element('figure', {}, below);
  const { sources, src, srcset, width, height } = show(picture, address);
  const loading = data?.isFirst === true ? { fetchPriority: 'high' } : { loading: 'lazy' };
  const sizes = srcset === null ? {} : { srcSet: srcset, sizes: inColumn };
  const image = element(
    'img',
    { src, ...sizes, width, height, alt: picture.alt ?? '', ...loading, decoding: 'async' },
    [],
  );
  const others = sources.map(({ type, srcset: files }) =>
    element('source', { type, srcSet: files, sizes: inColumn }, []),
  );
  return element('figure', {}, [others.length === 0 ? image : element('picture', {}, [...others, image]), ...below]);
}

function creditOf(credit: string | null, isBehind: boolean): ElementContent[] {
  if (credit === null) return [];
  const signed = element('span', { className: ['credit'] }, [{ type: 'text', value: credit }]);
  return isBehind ? [{ type: 'text', value: ' ' }, signed] : [signed];
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
