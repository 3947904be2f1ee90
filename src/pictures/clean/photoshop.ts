/** Photoshop's image resources, in APP13 of JPEG: `8BIM`, a number, a name, and data of any kind, also EXIF and XMP. */

const opening = Buffer.from('Photoshop 3.0\0', 'latin1');
const signature = Buffer.from('8BIM', 'latin1');
const iptc = 0x0404;

/**
 * Takes the captions and rights of IPTC out of a segment, and leaves everything else.
 *
 * @param body the segment without marker and length
 * @returns the body of a segment with nothing else in it; `null` where it has none
 */
export function iptcOf(body: Buffer): Buffer | null {
  if (!body.subarray(0, opening.length).equals(opening)) return null;
  let at = opening.length;
  while (at + 12 <= body.length && body.subarray(at, at + 4).equals(signature)) {
    const nameLength = (body[at + 6] ?? 0) + 1;
    const sizeAt = at + 6 + nameLength + (nameLength % 2);
    if (sizeAt + 4 > body.length) return null;
    const size = body.readUInt32BE(sizeAt);
    const end = sizeAt + 4 + size + (size % 2);
    if (sizeAt + 4 + size > body.length) return null;
    if (body.readUInt16BE(at + 4) === iptc) {
      return Buffer.concat([opening, body.subarray(at, sizeAt + 4 + size), Buffer.alloc(size % 2)]);
    }
    at = end;
  }
  return null;
}
