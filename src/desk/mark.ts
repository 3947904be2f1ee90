/** Marks at the beginning of a line, put into a file byte by byte: whatever its encoding, no other byte of it is touched. */
import type { Role } from '../model/roles.js';
import { markOf } from '../recognise/index.js';

/** A text as it's to be, and where in it a mark is exchanged. */
export interface Marking {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
  /** The blanks that the line begins with, the mark that was behind them with its blanks, and the one that comes there. */
  readonly blanks: string;
  readonly old: string;
  readonly mark: string;
}

const lineEnds = /\r\n|\n|\r/g;

/** The blanks that a line begins with, and the mark behind them. */
const beginning = /^([ \t\u3000]*)([!~@=^%:！～＠＝＾％：][ \u3000]+(?=\S))?/u;

/**
 * Gives a line of a text a mark, in place of the one that it has.
 *
 * @param line counted from 1
 * @param role what the mark says; `null` to take the mark away
 * @returns `null` where no mark says that
 */
export function markLine(text: string, line: number, role: Role | null): Marking | null {
  const sign = role === null ? null : markOf(role);
  if (role !== null && sign === null) return null;
  const start = startOf(text, line);
  const [, blanks = '', old = ''] = beginning.exec(text.slice(start)) ?? [];
  const mark = sign === null ? '' : `${sign} `;
  const behind = text.slice(start + blanks.length + old.length);
  return { text: text.slice(0, start) + blanks + mark + behind, line, blanks, old, mark };
}

/** How characters stand in a file: of ASCII in one byte or two, `at` being the one that says which; and wide ones. */
interface Manner {
  readonly size: 1 | 2;
  readonly at: 0 | 1;
  /** How many bytes a full-width mark or an ideographic space has. */
  readonly wide: 2 | 3;
}

/** UTF-8; the encodings of the East, and all of one byte; UTF-16, little and big end first. */
const manners: ReadonlyArray<Manner> = [
  { size: 1, at: 0, wide: 3 },
  { size: 1, at: 0, wide: 2 },
  { size: 2, at: 0, wide: 2 },
  { size: 2, at: 1, wide: 2 },
];

/**
 * Puts a mark into bytes.
 *
 * @param decode reads bytes as a build does
 * @returns `null` where they can't be changed so that they are read as the new text
 */
export async function markBytes(
  bytes: Buffer,
  marking: Marking,
  decode: (bytes: Buffer) => Promise<string>,
): Promise<Buffer | null> {
  for (const manner of manners) {
    const start = lineStart(bytes, marking.line, manner);
    if (start === null) continue;
    const at = start + lengthOf(marking.blanks, manner);
    const changed = [
      bytes.subarray(0, at),
      ascii(marking.mark, manner),
      bytes.subarray(at + lengthOf(marking.old, manner)),
    ];
    const whole = Buffer.concat(changed);
    if ((await decode(whole)) === marking.text) return whole;
  }
  return null;
}

function startOf(text: string, line: number): number {
  const ends = new RegExp(lineEnds);
  for (let count = 1; count < line; count++) if (ends.exec(text) === null) return text.length;
  return ends.lastIndex;
}

function lengthOf(text: string, { size, wide }: Manner): number {
  return [...text].reduce((sum, character) => sum + (character <= '\u007f' ? size : wide), 0);
}

function ascii(text: string, { size, at }: Manner): Buffer {
  const bytes = Buffer.alloc(text.length * size);
  for (const [index, character] of [...text].entries()) bytes[index * size + at] = character.charCodeAt(0);
  return bytes;
}

/** Byte order marks. */
const orderMarks: ReadonlyArray<Buffer> = ['efbbbf', 'fffe', 'feff', '84319533'].map((hex) => Buffer.from(hex, 'hex'));

/** Finds where a line begins; the first one begins behind the byte order mark. */
function lineStart(bytes: Buffer, line: number, { size, at }: Manner): number | null {
  const mark = orderMarks.find((each) => bytes.subarray(0, each.length).equals(each));
  const unitAt = (offset: number) => (size === 1 || bytes[offset + 1 - at] === 0 ? bytes[offset + at] : null);
  let start = mark?.length ?? 0;
  for (let count = 1; count < line; count++) {
    while (start < bytes.length && unitAt(start) !== 10 && unitAt(start) !== 13) start += size;
    if (start >= bytes.length) return null;
    start += unitAt(start) === 13 && unitAt(start + size) === 10 ? 2 * size : size;
  }
  return start;
}
