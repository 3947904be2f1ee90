/** Reads bytes that aren't faultless UTF-8. It's apart, since a site that is all in UTF-8 never needs what it needs. */
import type { EncodingName } from '../../model/encodings.js';
import { problem } from '../../model/problems.js';
import { choose } from './choose.js';
import { codecOf, utf8 } from './codec.js';
import type { Choice } from './detect.js';
import { type Decoding, type Flaw, findFlaws } from './flaws.js';
import { readMark } from './marks.js';
import { offsetOf } from './offset.js';

/** A text, and what is wrong with it. */
export interface Text {
  /** The text without byte order mark, its line ends as they are; U+FFFD stands where bytes mean nothing. */
  readonly value: string;
  readonly flaws: ReadonlyArray<Flaw>;
}

/**
 * Reads bytes in any encoding.
 *
 * @param declared the encoding that the configuration gives; `null` where it gives none
 */
export async function readCarefully(bytes: Buffer, declared: EncodingName | null): Promise<Text> {
  const mark = readMark(bytes);
  const body = bytes.subarray(mark?.length ?? 0);
  const choice = mark === null ? await choose(body, declared) : { codec: await codecOf(mark.name), rival: null };
  if (choice === null) return refuse(bytes);
  const { codec } = choice;
  const decoding = { codec, text: codec.decode(body), bytes: body, skipped: bytes.length - body.length };
  const nul = decoding.text.indexOf('\0');
  if (nul !== -1) return refuseBinary(decoding.skipped + offsetOf(codec, body, nul));
  return { value: decoding.text, flaws: [...doubtOf(choice, decoding), ...(await findFlaws(decoding))] };
}

function doubtOf({ codec, rival }: Choice, { text, bytes, skipped }: Decoding): ReadonlyArray<Flaw> {
  if (rival === null) return [];
  const other = rival.decode(bytes);
  if (other === text) return [];
  const index = firstDifference(text, other);
  const offset = skipped + offsetOf(codec, bytes, index);
  return [{ index, problem: problem('copy-encoding-guessed', codec.name, rival.name, offset) }];
}

function firstDifference(one: string, other: string): number {
  let index = 0;
  while (index < one.length && one[index] === other[index]) index++;
  return index;
}

/** No encoding makes a text of the bytes: what is shown is what there would be in UTF-8, up to the byte where that ends. */
function refuse(bytes: Buffer): Text {
  const nul = bytes.indexOf(0);
  if (nul !== -1) return refuseBinary(nul);
  const value = utf8.decode(bytes);
  const index = value.indexOf('\ufffd');
  return { value, flaws: [{ index, problem: problem('copy-encoding', offsetOf(utf8, bytes, index)) }] };
}

function refuseBinary(offset: number): Text {
  return { value: '', flaws: [{ index: 0, problem: problem('copy-binary', offset) }] };
}
