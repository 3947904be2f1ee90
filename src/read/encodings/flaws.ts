/** What may be wrong with the characters of a text, whatever encoding it was in. */
import { type Problem, problem } from '../../model/problems.js';
import type { Codec } from './codec.js';
import { findMojibake } from './mojibake.js';
import { offsetOf } from './offset.js';

/** Something that is wrong, and where: an index in the text, in UTF-16 units. */
export interface Flaw {
  readonly problem: Problem;
  readonly index: number;
}

/** How a text came out of a file. */
export interface Decoding {
  readonly codec: Codec;
  /** The file, without a byte order mark. */
  readonly bytes: Buffer;
  /** How many bytes the byte order mark takes. */
  readonly skipped: number;
  readonly text: string;
}

const replacement = /\ufffd/g;
/** Controls that no text needs: those of C0 but for tab, line ends and page breaks, DEL, and those of C1. */
const controls = /[\u0001-\u0008\u000e-\u001f\u007f-\u009f]/g;
/** What a quick look stops at: the two above, and what `findMojibake` knows. */
const suspects = /[\u0001-\u0008\u000e-\u001f\u007f-\u009f\ufffd]|[Â-ô][\u00a0-¿€‚-™]|锛|銆|鈥|鐨|锟|縺|繧|繝|嚗|銝|占쏙옙|嚙踝蕭|[РС][^\0-\u040f\u0450-\u0460]/;

/** Says at one look whether a text may have a flaw. */
export function isSuspect(text: string): boolean {
  return suspects.test(text);
}

/** Finds what is wrong with the characters of a text, each kind of flaw once, where it stands first. */
export async function findFlaws(decoding: Decoding): Promise<ReadonlyArray<Flaw>> {
  const { text, codec } = decoding;
  const flaws: Array<Flaw> = [];
  const at = (index: number) => decoding.skipped + offsetOf(codec, decoding.bytes, index);
  const lost = [...text.matchAll(replacement)];
  const [firstLost] = lost;
  if (firstLost !== undefined)
    flaws.push({ problem: problem('copy-replaced', at(firstLost.index), lost.length), index: firstLost.index });
  const found = [...text.matchAll(controls)];
  const [first] = found;
  if (first !== undefined)
    flaws.push({ problem: problem('copy-control', nameOf(first[0]), at(first.index), found.length), index: first.index });
  const mojibake = await findMojibake(text);
  if (mojibake !== null)
    flaws.push({ problem: problem('copy-mojibake', mojibake, at(mojibake.index)), index: mojibake.index });
  return flaws;
}
