/** The most bytes that are looked at to find an encoding: enough to be sure, and the same work for any file. */
const limit = 2048;

/** The part of a file that its encoding is found by. */
export interface Sample {
  readonly bytes: Buffer;
  /** Whether it's the whole file; otherwise it may end within a character. */
  readonly whole: boolean;
}

/** Takes the lines out of a file that aren't plain ASCII, as many as are needed; all of a short file. */
export function sampleOf(bytes: Buffer): Sample {
  if (bytes.length <= limit) return { bytes, whole: true };
  const lines: Array<Buffer> = [];
  let taken = 0;
  for (let start = 0; start < bytes.length && taken < limit; ) {
    const end = bytes.indexOf(0x0a, start);
    const line = bytes.subarray(start, end === -1 ? bytes.length : end + 1);
    if (line.some((byte) => byte >= 0x80)) {
      lines.push(line.subarray(0, limit - taken));
      taken += line.length;
    }
    start += line.length;
  }
  return { bytes: Buffer.concat(lines), whole: false };
}

/** Counts the bytes that aren't ASCII. */
export function strangeIn({ bytes }: Sample): number {
  return bytes.reduce((count, byte) => (byte < 0x80 ? count : count + 1), 0);
}
