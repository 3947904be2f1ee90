/** What may be wrong with the characters of a text, whatever encoding it was in. */
import { type Problem, problem } from '../../model/problems.js';
import type { Codec } from './codec.js';
import { findMojibake } from './mojibake.js';
import { offsetOf } from './offset.js';
import { controls } from './suspects.js';

/** Something that is wrong, and where: an index in the text, in UTF-16 units. */
export interface Flaw {
  readonly problem: Problem;
  readonly index: number;
}

/** How a text came out of a file. */
export interface Decoding {
  readonly codec: Codec;
  readonly text: string;
  /** The file, without a byte order mark, and how many bytes that takes. */
  readonly bytes: Buffer;
  readonly skipped: number;
}

/** Words a flaw, given its offset in bytes. */
type Word = (offset: number) => Problem;

/** Finds one kind of flaw: where it stands first, and how to word it. */
type Find = (text: string) => Promise<{ readonly index: number; readonly word: Word } | null>;

const findReplaced: Find = async (text) => {
  const index = text.indexOf('\ufffd');
  return index === -1 ? null : { index, word: (offset) => problem('copy-replaced', offset, count(text, /\ufffd/g)) };
};

const findControl: Find = async (text) => {
  const index = text.search(controls);
  if (index === -1) return null;
  const name = `U+${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}`;
  return { index, word: (offset) => problem('copy-control', name, offset, count(text, controls)) };
};

const findTwiceEncoded: Find = async (text) => {
  const mojibake = await findMojibake(text);
  if (mojibake === null) return null;
  const { index, found, meant, as } = mojibake;
  return { index, word: (offset) => problem('copy-mojibake', { found, meant, as }, offset) };
};

const finds: ReadonlyArray<Find> = [findReplaced, findControl, findTwiceEncoded];

/** Finds what is wrong with the characters of a text, each kind of flaw once, where it stands first. */
export async function findFlaws({ codec, text, bytes, skipped }: Decoding): Promise<ReadonlyArray<Flaw>> {
  const found = await Promise.all(finds.map((find) => find(text)));
  return found
    .filter((flaw) => flaw !== null)
    .map(({ index, word }) => ({ index, problem: word(skipped + offsetOf(codec, bytes, index)) }));
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}
