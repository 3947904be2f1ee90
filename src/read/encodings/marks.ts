import type { EncodingName } from '../../model/encodings.js';

/** The byte order marks. */
const marks: ReadonlyArray<{ readonly bytes: Buffer; readonly name: EncodingName }> = [
  { bytes: Buffer.from([0xef, 0xbb, 0xbf]), name: 'utf-8' },
  { bytes: Buffer.from([0xff, 0xfe]), name: 'utf-16le' },
  { bytes: Buffer.from([0xfe, 0xff]), name: 'utf-16be' },
  { bytes: Buffer.from([0x84, 0x31, 0x95, 0x33]), name: 'gb18030' },
];

/** Finds the encoding that a byte order mark tells, and how many bytes the mark takes; `null` where there is none. */
export function readMark(bytes: Buffer): { readonly name: EncodingName; readonly length: number } | null {
  const mark = marks.find((each) => bytes.subarray(0, each.bytes.length).equals(each.bytes));
  return mark === undefined ? null : { name: mark.name, length: mark.bytes.length };
}
