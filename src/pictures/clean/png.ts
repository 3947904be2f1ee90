/** PNG, third edition: a signature, then chunks, each a length, a type, data and a checksum. */
import { type Clean, part } from './clean.js';

/** Chunks that say how the picture looks or moves. Those that begin with a capital letter are needed by every decoder. */
const kept = /^(?:[A-Z]|(?:tRNS|gAMA|cHRM|sRGB|iCCP|cICP|mDCV|cLLI|sBIT|bKGD|pHYs|acTL|fcTL|fdAT)$)/;

/** Takes out texts, EXIF and times, and what lies behind the end; see `Clean`. */
export const cleanPng: Clean = (bytes) => {
  const parts: Buffer[] = [part(bytes, 0, 8)];
  for (let at = 8; ; ) {
    const end = at + 12 + part(bytes, at, at + 4).readUInt32BE(0);
    const type = part(bytes, at + 4, at + 8).toString('latin1');
    const chunk = part(bytes, at, end);
    if (kept.test(type)) parts.push(chunk);
    if (type === 'IEND') return Buffer.concat(parts);
    at = end;
  }
};
