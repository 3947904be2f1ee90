/** A strict reader of XML: what isn't well-formed, or has a prefix that nothing stands for, throws. */
import { SaxesParser } from 'saxes';

/** An element. */
export interface Node {
  readonly name: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  /** The text in it and in all below. */
  text: string;
}

/** Reads a document. @throws Error at the first fault */
export function readXml(xml: string): Node {
  const parser = new SaxesParser({ xmlns: true });
  const open: Node[] = [{ name: '', uri: '', attributes: {}, children: [], text: '' }];
  const add = (text: string) => {
    for (const node of open) node.text += text;
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, uri, attributes }) => {
    const entries = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const node: Node = { name, uri, attributes: Object.fromEntries(entries), children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(xml).close();
  const [root] = open[0]?.children ?? [];
  if (root === undefined) throw new Error('Unexpected document without an element');
  return root;
}

/** The children of a name. */
export function all(node: Node | undefined, name: string): ReadonlyArray<Node> {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** The one child of a name. */
export function one(node: Node | undefined, name: string): Node {
  const [found, ...others] = all(node, name);
  if (found === undefined || others.length > 0)
    throw new Error(`Expected one ${name}, found ${all(node, name).length}`);
  return found;
}
