/** What the nodes of newspaper copy become in HTML. */
import type { Element, ElementContent, Properties } from 'hast';
import type { Heading, Html, Image, ImageReference, Paragraph, Parents } from 'mdast';
import type { Options } from 'remark-html';
import type { Caption, CaptionList, Figure, HeaderLine, SectionHeader } from '../model/nodes.js';
import { writeFigure } from './figures.js';
import type { Strings } from './strings/strings.js';
import { table } from './tables.js';

type Handlers = NonNullable<Options['handlers']>;
type Handler = NonNullable<Handlers[string & keyof Handlers]>;
type State = Parameters<Handler>[0];

/** A handler for each node of ours: a new one doesn't compile without it. */
type OwnNode = (SectionHeader | HeaderLine | CaptionList | Caption | Figure)['type'];

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

/** Counts the headers on each page, so that their ids are different. */
const counts = new WeakMap<State, number>();

function nextId(state: State): string {
  const count = (counts.get(state) ?? 0) + 1;
  counts.set(state, count);
  return `s${count}`;
}

/**
 * A section header of two lines is one heading with two spans, and a space between them that readers don't see and
 * screen readers and search engines do.
 */
function sectionHeader(state: State, node: SectionHeader): Element {
  const [only, ...others] = node.children;
  const lines = node.children.flatMap((line, index) => [...(index > 0 ? [text(' ')] : []), headerLine(state, line)]);
  const children = only !== undefined && others.length === 0 ? state.all(only) : lines;
  return element(`h${node.depth}`, { className: ['sub'], id: nextId(state) }, children);
}

function headerLine(state: State, node: HeaderLine): Element {
  return element('span', { className: ['l'] }, state.all(node));
}

/**
 * Makes the handler of captions without pictures: a list of their own, never an empty frame. It has a heading and no
 * label: with one it would be a landmark, and a story may have several, which would be told apart by nothing.
 */
function captionList(words: Strings) {
  return (state: State, node: CaptionList): Element => {
    const note = element('span', { className: ['vh'] }, [text(words.withoutPictures)]);
    return element('aside', { className: ['caps'] }, [
      element('h2', { className: ['caps__t'] }, [text(words.captions), text(' '), note]),
      element('ul', { className: ['caps__l'] }, state.all(node)),
    ]);
  };
}

function caption(state: State, node: Caption): Element {
  const { credit } = node;
  const signed = credit === null ? [] : [text(' '), element('span', { className: ['credit'] }, [text(credit)])];
  return element('li', {}, [...state.all(node), ...signed]);
}

function figure(state: State, node: Figure): Element {
  return writeFigure(node, state.all(node));
}

function paragraph(state: State, node: Paragraph, parent: Parents | undefined): Element | undefined {
  const children = state.all(node);
  if (children.length === 0) return undefined;
  const isLede = parent?.type === 'root' && parent.children.find((child) => child.type === 'paragraph') === node;
  return element('p', isLede ? { className: ['lede'] } : {}, children);
}

/** The headline is the page's only first heading, so a heading in the text is a second one at most. */
function heading(state: State, node: Heading): Element {
  return element(`h${Math.max(2, node.depth)}`, { className: ['sub'], id: nextId(state) }, state.all(node));
}

/** HTML in copy isn't run. What it says between its tags is kept; a line break is a line break. */
function html(_: State, node: Html, parent: Parents | undefined): ElementContent | undefined {
  if (/^<br\s*\/?>$/i.test(node.value)) return element('br', {}, []);
  const words = node.value
    .replace(/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<[^<>]*>/g, '')
    .trim();
  if (words === '') return undefined;
  return parent?.type === 'paragraph' ? text(words) : element('p', {}, [text(words)]);
}

/** A picture from the web is shown; of one that isn't there, or stands where no figure can, only what it shows is told. */
function picture(source: string, told: string): Element | undefined {
  if (/^https?:\/\//i.test(source)) return element('img', { src: source, alt: told, loading: 'lazy' }, []);
  return told === '' ? undefined : element('span', { className: ['caption'] }, [text(told)]);
}

function image(_: State, node: Image): Element | undefined {
  return picture(node.url, node.alt ?? '');
}

function imageReference(state: State, node: ImageReference): Element | undefined {
  const definition = state.definitionById.get(node.identifier.toUpperCase());
  return picture(definition?.url ?? '', node.alt ?? '');
}

/**
 * Makes the handlers for the text of one language.
 *
 * @param words the theme's words in it
 */
export function makeHandlers(words: Strings): Handlers {
  const own = { sectionHeader, headerLine, captionList: captionList(words), caption, figure } satisfies Record<
    OwnNode,
    Handler
  >;
  return { ...own, paragraph, heading, html, image, imageReference, table };
}
