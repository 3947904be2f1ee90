/** One picture from its file to what is published of it. */
import type { PictureWords } from '../model/picture.js';
import { type Problem, problem } from '../model/problems.js';
import type { Encoder, Wanted } from './encoder.js';
import { type Header, readHeader } from './header.js';
import { encodings } from './kinds.js';
import type { Facts } from './shelf.js';
import { onlySize, planSizes, type Sizes } from './sizes.js';
import { readWords } from './words.js';

/** A finished picture: what is known of it, and its files by their names. */
export interface Developed {
  readonly facts: Facts;
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

/** What a picture is developed with. */
export interface Bench {
  /** The file's name, for problems. */
  readonly name: string;
  readonly encoder: Encoder | null;
}

/**
 * Develops a picture: reads what it says, cleans it, and makes its sizes and formats.
 *
 * @returns what came of it, or why nothing did
 */
export async function develop(bytes: Buffer, { name, encoder }: Bench): Promise<Developed | Problem> {
  const header = readHeader(bytes, name);
  if (!('kind' in header)) return header;
  if (header.kind.clean === null && encoder === null) return problem('picture-format', name, header.kind.type);
  const words = await readWords(bytes);
  try {
    return await finish(bytes, { header, words, encoder });
  } catch {
    return problem('picture-broken', name);
  }
}

interface Material {
  readonly header: Header;
  readonly words: PictureWords;
  readonly encoder: Encoder | null;
}

async function finish(bytes: Buffer, { header, words, encoder }: Material): Promise<Developed> {
  const isMoving = encoder !== null && header.kind.clean !== null && (await encoder.count(bytes)) > 1;
  const sizes = encoder === null || isMoving || header.kind.as === 'gif' ? onlySize(header) : planSizes(header);
  const clean = cleaned(bytes, { header, words, sizes, isKept: encoder === null || isMoving });
  const main = clean ?? (await encoder?.encode(bytes, sizes.main, words));
  if (main === undefined) throw new RangeError('Unexpected picture that is neither cleaned nor encoded');
  const made: Made[] = [{ ...sizes.main, file: `original.${encodings[sizes.main.as].ending}`, bytes: main }];
  for (const wanted of sizes.others) {
    if (encoder === null) break;
    const file = `${wanted.width}.${encodings[wanted.as].ending}`;
    made.push({ ...wanted, file, bytes: await encoder.encode(bytes, wanted, words) });
  }
  const worth = made.filter((one) => one.bytes === main || isWorth(one, made));
  return {
    facts: {
      words,
      files: worth.map(({ file, width, height, as }) => ({ file, width, height, mime: encodings[as].mime })),
    },
    contents: new Map(worth.map((one) => [one.file, one.bytes])),
  };
}

interface Made extends Wanted {
  readonly file: string;
  readonly bytes: Buffer;
}

/** Smaller sizes, and other formats, are there to be smaller: flat drawings are small as they are. */
function isWorth(one: Made, [main, ...others]: ReadonlyArray<Made>): boolean {
  const widest = others.findLast(({ as }) => as === one.as);
  const rival = one.as === main?.as ? one : widest;
  return main === undefined || rival === undefined || rival.bytes.length < main.bytes.length;
}

interface Cleaning {
  readonly header: Header;
  readonly words: PictureWords;
  readonly sizes: Sizes;
  /** Whether nothing else can be done with it. */
  readonly isKept: boolean;
}

/** Cleans the file itself where it can be published as it is: upright, not too wide, and of a kind that stays. */
function cleaned(bytes: Buffer, { header, words, sizes, isKept }: Cleaning): Buffer | null {
  const { kind, orientation, width } = header;
  const isFit = kind.clean !== null && orientation <= 1 && sizes.main.width === width;
  if (kind.clean === null || !(isFit || isKept)) return null;
  return kind.clean(bytes, { orientation, creator: words.creator, rights: words.rights });
}
