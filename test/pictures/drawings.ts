/** Small pictures for tests, made here, with what cameras and agencies write into them. */
import sharp from 'sharp';

/** A place in London, as a camera writes it. */
const gps = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '51/1 30/1 0/1',
  GPSLongitudeRef: 'W',
  GPSLongitude: '0/1 7/1 0/1',
};

const xmp = [
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
  '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
  ' xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="51,30N" photoshop:Credit="Harbour Pictures">',
  '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">The lamp 灯</rdf:li></rdf:Alt></dc:description>',
  '</rdf:Description></rdf:RDF></x:xmpmeta>',
].join('');

/** How a test's picture is made. */
export interface Drawing {
  readonly width?: number;
  readonly height?: number;
  readonly as?: 'jpeg' | 'png' | 'webp' | 'avif' | 'tiff' | 'gif';
  /** As EXIF counts it: 6 is a picture that has to be turned to the right. */
  readonly orientation?: number;
  readonly colour?: string;
}

/** Draws a picture that says where it was taken, in EXIF and in XMP. */
export function draw({ width = 60, height = 40, as = 'jpeg', orientation = 1, colour = 'teal' }: Drawing = {}) {
  const lamp = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colour}"/><circle cx="30%" cy="30%" r="9" fill="gold"/></svg>`;
  return sharp(Buffer.from(lamp))
    .withExif({ IFD0: { Artist: 'Mara Ortiz', Copyright: 'Wharf Press' }, IFD3: gps })
    .withXmp(xmp)
    .withMetadata({ orientation })
    .toFormat(as)
    .toBuffer();
}

/** Gives the first bytes of a PNG that says it has so many pixels and holds none. */
export function headerOnly(width: number, height: number): Buffer {
  const header = Buffer.from('89504e470d0a1a0a0000000d4948445200000000000000000806000000', 'hex');
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return Buffer.concat([header, Buffer.alloc(64)]);
}
