import type { Kept } from './clean.js';

/** Tags of a TIFF directory, in the order in which it has to have them. */
const tags = { orientation: 0x0112, artist: 0x013b, copyright: 0x8298 } as const;
const types = { text: 2, short: 3 } as const;

/** The longest name or notice that is written, in bytes. */
const longest = 1000;

/**
 * Writes EXIF data that say how a picture is turned, who made it and whose it is, and nothing else.
 *
 * @returns a TIFF of one directory, big-endian; `null` where there is nothing to say
 */
export function writeExif({ orientation, creator, rights }: Kept): Buffer | null {
  const entries = [
    ...(orientation > 1 ? [short(tags.orientation, orientation)] : []),
    ...(creator === null ? [] : [text(tags.artist, creator)]),
    ...(rights === null ? [] : [text(tags.copyright, rights)]),
  ];
  if (entries.length === 0) return null;
  const head = Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, entries.length]);
  let behind = head.length + 12 * entries.length + 4;
  const rows = entries.map(({ tag, type, count, value }) => {
    const row = Buffer.alloc(12);
    row.writeUInt16BE(tag, 0);
    row.writeUInt16BE(type, 2);
    row.writeUInt32BE(count, 4);
    if (value.length <= 4) value.copy(row, 8);
    else row.writeUInt32BE(behind, 8);
    if (value.length > 4) behind += value.length;
    return row;
  });
  const values = entries.map(({ value }) => value).filter(({ length }) => length > 4);
  return Buffer.concat([head, ...rows, Buffer.alloc(4), ...values]);
}

function short(tag: number, number: number) {
  return { tag, type: types.short, count: 1, value: Buffer.from([number >> 8, number & 0xff]) };
}

/** A text ends in a zero, and values begin at even places. */
function text(tag: number, words: string) {
  const bytes = Buffer.from(words).subarray(0, longest);
  const count = bytes.length + 1;
  return { tag, type: types.text, count, value: Buffer.concat([bytes, Buffer.alloc(count % 2 === 0 ? 1 : 2)]) };
}
