import type { Root } from 'mdast';
import { type Processor, unified } from 'unified';
import type { VFile } from 'vfile';
import { toBlocks } from './blocks/index.js';
import type { Format } from './formats/format.js';
import { formatOf, formats } from './formats/index.js';

type Parser = Processor<Root, Root, Root>;

/** A frozen processor for each format: parser, then blocks. */
const parsers: ReadonlyMap<Format, Parser> = new Map(
  formats.map((format: Format) => [format, unified().use(format.parser).use(toBlocks, format.lineEnds).freeze()]),
);

/**
 * Parses copy to a tree of blocks, in the format that its name's ending tells; a name that tells none is plain text.
 *
 * @param copy the file; problems of its format are reported on it
 */
export function parseCopy(copy: VFile): Root {
  const parser = parsers.get(formatOf(copy.extname ?? '') ?? formats[0]);
  if (parser === undefined) return { type: 'root', children: [] };
  return parser.runSync(parser.parse(copy), copy);
}
