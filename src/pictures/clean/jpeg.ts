/** JPEG, ITU-T T.81 annex B: segments, each a marker with a length, and the picture's data between them. */
import { type Clean, part } from './clean.js';
import { writeExif } from './exif.js';
import { iptcOf } from './photoshop.js';

const marker = { start: 0xd8, end: 0xd9, scan: 0xda, app0: 0xe0, app1: 0xe1, app15: 0xef, comment: 0xfe } as const;
const [app2, app13, app14] = [0xe2, 0xed, 0xee];

/**
 * Keeps what a decoder needs (APP0, colour profiles in APP2, APP14 of Adobe, tables and scans) and the captions of IPTC.
 * EXIF, XMP, comments and all that lies behind the picture's end go; see `Clean`.
 */
export const cleanJpeg: Clean = (bytes, kept) => {
  const exif = writeExif(kept);
  const parts: Buffer[] = [part(bytes, 0, 2), ...(exif === null ? [] : [segment(marker.app1, exifBody(exif))])];
  if (bytes[0] !== 0xff || bytes[1] !== marker.start) throw new RangeError('Unexpected start, expected a JPEG');
  let at = 2;
  for (;;) {
    const code = bytes[at + 1];
    if (bytes[at] !== 0xff || code === undefined) throw new RangeError(`Unexpected data at ${at}, expected a marker`);
    if (code === 0xff) {
      at += 1;
      continue;
    }
    if (code === marker.end) return Buffer.concat([...parts, part(bytes, at, at + 2)]);
    const end = at + 2 + part(bytes, at + 2, at + 4).readUInt16BE(0);
    const body = part(bytes, at + 4, end);
    const next = code === marker.scan ? endOfScan(bytes, end) : end;
    parts.push(...keep(code, body, part(bytes, at, next)));
    at = next;
  }
};

function keep(code: number, body: Buffer, whole: Buffer): Buffer[] {
  if (code === app2) return begins(body, 'ICC_PROFILE\0') ? [whole] : [];
  if (code === app13) {
    const iptc = iptcOf(body);
    return iptc === null ? [] : [segment(app13, iptc)];
  }
  if (code === marker.comment) return [];
  const isApplication = code >= marker.app0 && code <= marker.app15;
  return isApplication && code !== marker.app0 && code !== app14 ? [] : [whole];
}

function begins(body: Buffer, text: string): boolean {
  return body.subarray(0, text.length).toString('latin1') === text;
}

function exifBody(exif: Buffer): Buffer {
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif]);
}

function segment(code: number, body: Buffer): Buffer {
  const length = body.length + 2;
  return Buffer.concat([Buffer.from([0xff, code, length >> 8, length & 0xff]), body]);
}

/** A scan ends at the next marker that isn't one of its own: a stuffed zero, or a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const code = bytes[at + 1];
    if (code === undefined) break;
    if (code !== 0 && code !== 0xff && !(code >= 0xd0 && code <= 0xd7)) return at;
  }
  throw new RangeError('Unexpected end of the file, expected the end of the picture');
}
