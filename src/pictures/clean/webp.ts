/** WebP, RFC 9649: a RIFF file of chunks, each a type, a length and data, at even places. */
import { type Clean, part } from './clean.js';

const kept: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

/** The bits in the first byte of VP8X that announce EXIF and XMP. */
const announced = 0b1100;

/** Takes out EXIF, XMP and chunks that no decoder needs; see `Clean`. */
export const cleanWebp: Clean = (bytes) => {
  const parts: Buffer[] = [];
  const whole = Math.min(bytes.length, 8 + part(bytes, 4, 8).readUInt32LE(0));
  for (let at = 12; at + 8 <= whole; ) {
    const end = at + 8 + part(bytes, at + 4, at + 8).readUInt32LE(0);
    const type = part(bytes, at, at + 4).toString('latin1');
    if (kept.has(type)) parts.push(type === 'VP8X' ? withoutFlags(part(bytes, at, end)) : part(bytes, at, end));
    if (kept.has(type) && end % 2 === 1) parts.push(Buffer.alloc(1));
    at = end + (end % 2);
  }
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...parts]);
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
};

function withoutFlags(chunk: Buffer): Buffer {
  const clean = Buffer.from(chunk);
  clean.writeUInt8(part(chunk, 8, 9).readUInt8(0) & ~announced & 0xff, 8);
  return clean;
}
