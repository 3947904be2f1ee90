/**
 * A strict reader of the HTML that newsgen writes.
 *
 * A browser forgives; this doesn't. Each `<` must begin a tag as newsgen writes tags, each `&` a reference, and each
 * element must be closed by its own end. Text that had become markup, or an attribute that had been broken out of,
 * doesn't pass.
 */

/** An element: its name, its attributes, and where it stands. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parents: ReadonlyArray<string>;
}

/** What a piece of HTML holds. */
export interface Markup {
  readonly tags: ReadonlyArray<Tag>;
  /** Its text, as a reader sees it: data for machines is none. */
  readonly text: string;
}

const token = /<!doctype html>|<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"]*")?)*)>|([^<]+)|(<)/g;
const attribute = / ([a-z-]+)(?:="([^"]*)")?/g;
const empty = new Set(['meta', 'link', 'input', 'br', 'hr', 'img', 'source']);
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * Reads a piece of HTML.
 *
 * @throws Error where it isn't as newsgen writes it
 */
export function readMarkup(html: string): Markup {
  const tags: Tag[] = [];
  const open: string[] = [];
  let text = '';
  for (const [whole, end, name, attributes = '', words, stray] of html.matchAll(token)) {
    if (stray !== undefined) throw new Error(`Unexpected ${stray} in ${html}`);
    if (words !== undefined && open.at(-1) !== 'script') text += decodeText(words);
    if (name === undefined) continue;
    if (end === '/') close(open, name, whole);
    else tags.push({ name, attributes: readAttributes(attributes), parents: [...open] });
    if (end === '' && !empty.has(name)) open.push(name);
  }
  if (open.length > 0) throw new Error(`Unexpected end, expected </${open.at(-1)}>`);
  return { tags, text };
}

function close(open: string[], name: string, tag: string): void {
  const last = open.pop();
  if (last !== name) throw new Error(`Unexpected ${tag}, expected </${last}>`);
}

function readAttributes(attributes: string): ReadonlyMap<string, string> {
  return new Map([...attributes.matchAll(attribute)].map(([, name = '', value = '']) => [name, decodeText(value)]));
}

function decodeText(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+);|#(\d+);|([a-z]+);)?/gi, (reference, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    const character = named[name];
    if (character === undefined) throw new Error(`Unexpected ${reference} in ${text}`);
    return character;
  });
}

/** Finds elements by name, and by class where one is given. */
export function find(markup: Markup, name: string, className?: string): ReadonlyArray<Tag> {
  return markup.tags.filter(
    (tag) =>
      tag.name === name &&
      (className === undefined || (tag.attributes.get('class') ?? '').split(' ').includes(className)),
  );
}
