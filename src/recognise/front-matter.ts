import type { Root, Yaml } from 'mdast';
import type { VFile } from 'vfile';

/** Turns text into a tree, as unified's parsers do. */
type Parse = (document: string, file: VFile) => Root;

/** Control characters that no text has a use for; a blank stands in their place, so that nothing moves. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is there to take out.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

const opening = /^---[ \t]*(?:\r\n|\n|\r)/;
const closing = /^(?:---|\.\.\.)[ \t]*$/m;

/**
 * Lets a parser leave front matter alone: YAML between two lines `---` at the very top becomes a `yaml` node, and the
 * parser sees blanks in its place, so that all positions stay those of the file. An opening line without a closing one
 * is copy.
 *
 *     ---
 *     headline: The lamps come back
 *     ---
 *
 * @param parse the parser of a format
 * @returns a parser of that format with front matter
 */
export function withFrontMatter(parse: Parse): Parse {
  return (raw, file) => {
    const document = cleared(raw);
    const found = find(document);
    if (found === null) return parse(document, file);
    const blank = document.slice(0, found.end).replace(/[^\r\n]/g, ' ');
    const tree = parse(blank + document.slice(found.end), file);
    return { ...tree, children: [found.node, ...tree.children] };
  };
}

/** Finds the front matter of a document, whose story isn't parsed. */
export function frontMatterOf(raw: string): Yaml | null {
  return opening.test(raw) ? (find(cleared(raw))?.node ?? null) : null;
}

function cleared(raw: string): string {
  return raw.replace(controls, ' ');
}

function find(document: string): { node: Yaml; end: number } | null {
  const open = opening.exec(document);
  if (open === null) return null;
  const start = open[0].length;
  const close = closing.exec(document.slice(start));
  if (close === null) return null;
  const value = document.slice(start, start + close.index);
  const end = start + close.index + close[0].length;
  const lines = document.slice(0, end).split(/\r\n|\n|\r/);
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset: end },
  };
  return { node: { type: 'yaml', value, position }, end };
}
