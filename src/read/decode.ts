import { isUtf8 } from 'node:buffer';

/** Text out of bytes. */
export interface Decoded {
  /** The text without byte order mark, its line ends as they are; U+FFFD stands where bytes are no UTF-8. */
  readonly text: string;
  /** `binary`: there is a NUL. A number: the offset in bytes of the first that isn't UTF-8. `null`: all is well. */
  readonly fault: 'binary' | number | null;
}

const mark = Buffer.from([0xef, 0xbb, 0xbf]);
const utf16Marks = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];

/**
 * Reads bytes as UTF-8. UTF-16 is no binary data but text in the wrong encoding, so its byte order mark is a fault at
 * offset 0.
 */
export function decode(bytes: Buffer): Decoded {
  if (utf16Marks.some((start) => starts(bytes, start))) return { text: '', fault: 0 };
  if (bytes.includes(0)) return { text: '', fault: 'binary' };
  const text = bytes.toString('utf8', starts(bytes, mark) ? mark.length : 0);
  return { text, fault: isUtf8(bytes) ? null : validLength(bytes) };
}

function starts(bytes: Buffer, start: Buffer): boolean {
  return bytes.subarray(0, start.length).equals(start);
}

/** Counts the bytes before the first character that isn't UTF-8. */
function validLength(bytes: Buffer): number {
  let end = longestDecodable(bytes);
  while (!isUtf8(bytes.subarray(0, end))) end--;
  return end;
}

/** Finds the longest beginning that a streaming decoder takes; it may end within a character. */
function longestDecodable(bytes: Buffer): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (isDecodable(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isDecodable(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
