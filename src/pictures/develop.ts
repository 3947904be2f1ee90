/** One picture from its file to what is published of it. */
import type { PictureWords } from '../model/picture.js';
import { type Problem, problem } from '../model/problems.js';
import type { Encoder, Wanted } from './encoder.js';
import { type Header, readHeader } from './header.js';
import { type Encoding, encodings } from './kinds.js';
import type { NewFile, NewPicture } from './shelf.js';
import { onlySize, type Plan, type Sizes } from './sizes.js';
import { readWords } from './words.js';

/** What a picture is developed with. */
export interface Bench {
  /** The file's name, for problems. */
  readonly name: string;
  readonly encoder: Encoder | null;
  /** The sizes that are wanted. */
  readonly plan: Plan;
}

/**
 * Develops a picture: reads what it says, cleans it, and makes its sizes and formats.
 *
 * @returns what came of it, or why nothing did
 */
export async function develop(bytes: Buffer, { name, encoder, plan }: Bench): Promise<NewPicture | Problem> {
  const header = readHeader(bytes, name);
  if (!('kind' in header)) return header;
  if (header.kind.clean === null && encoder === null) return problem('picture-format', name, header.kind.type);
  const words = await readWords(bytes);
  try {
    return await finish(bytes, { header, words, encoder, plan });
  } catch {
    return problem('picture-broken', name);
  }
}

interface Material {
  readonly header: Header;
  readonly words: PictureWords;
  readonly encoder: Encoder | null;
  readonly plan: Plan;
}

async function finish(bytes: Buffer, { header, words, encoder, plan }: Material): Promise<NewPicture> {
  const isMoving = encoder !== null && header.kind.clean !== null && (await encoder.count(bytes)) > 1;
  const sizes = encoder === null || isMoving || header.kind.as === 'gif' ? onlySize(header) : plan.sizes(header);
  const clean = cleaned(bytes, { header, words, sizes, isKept: encoder === null || isMoving });
  const main = clean ?? (await encoder?.encode(bytes, sizes.main, words));
  if (main === undefined) throw new RangeError('Unexpected picture that is neither cleaned nor encoded');
  const nameOf = ({ width }: Wanted) => `${plan.name}${width}`;
  const made: Made[] = [madeOf(sizes.main, plan.name === '' ? 'original' : nameOf(sizes.main), main)];
  for (const wanted of sizes.others) {
    if (encoder === null) break;
    made.push(madeOf(wanted, nameOf(wanted), await encoder.encode(bytes, wanted, words)));
  }
  const worth = made.filter((one) => one.bytes === main || isWorth(one, made));
  return { words, files: worth.map(({ as, ...file }) => file) };
}

interface Made extends NewFile {
  readonly as: Encoding;
}

function madeOf({ width, height, as }: Wanted, name: string, bytes: Uint8Array): Made {
  const { mime, ending } = encodings[as];
  return { file: `${name}.${ending}`, width, height, mime, as, bytes };
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
  const { kind, orientation, width, height } = header;
  const isFit = kind.clean !== null && orientation <= 1 && sizes.main.width === width && sizes.main.height === height;
  if (kind.clean === null || !(isFit || isKept)) return null;
  return kind.clean(bytes, { orientation, creator: words.creator, rights: words.rights });
}
