/** GIF 89a: a header, then blocks: pictures, and extensions of which some are words. */
import { type Clean, part } from './clean.js';

const block = { extension: 0x21, picture: 0x2c, end: 0x3b } as const;
const extension = { control: 0xf9, application: 0xff } as const;

/** Takes out comments, XMP and other extensions but for what makes a picture move, and what lies behind the end; see `Clean`. */
export const cleanGif: Clean = (bytes) => {
  let at = 13 + tableSize(part(bytes, 10, 11).readUInt8(0));
  const parts: Buffer[] = [part(bytes, 0, at)];
  for (;;) {
    const kind = part(bytes, at, at + 1).readUInt8(0);
    if (kind === block.end) return Buffer.concat([...parts, part(bytes, at, at + 1)]);
    if (kind !== block.extension && kind !== block.picture) throw new RangeError(`Unexpected block at ${at}`);
    const from = at;
    at = kind === block.extension ? endOfData(bytes, at + 2) : endOfPicture(bytes, at);
    if (kind === block.picture || isKept(part(bytes, from, at))) parts.push(part(bytes, from, at));
  }
};

/** A colour table has three bytes a colour, and its flags say how many colours. */
function tableSize(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

function endOfPicture(bytes: Buffer, at: number): number {
  return endOfData(bytes, at + 11 + tableSize(part(bytes, at + 9, at + 10).readUInt8(0)));
}

/** Data stand in pieces, each behind its length, up to one of length 0. */
function endOfData(bytes: Buffer, from: number): number {
  let at = from;
  for (;;) {
    const length = part(bytes, at, at + 1).readUInt8(0);
    at += 1 + length;
    if (length === 0) return at;
  }
}

function isKept(whole: Buffer): boolean {
  if (whole[1] === extension.control) return true;
  return whole[1] === extension.application && whole.subarray(3, 14).toString('latin1') === 'NETSCAPE2.0';
}
