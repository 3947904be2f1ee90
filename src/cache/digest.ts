import { hash } from 'node:crypto';

/** The first half of the SHA-256 of a text or of bytes, 32 hexadecimal digits: enough that no two are alike by chance. */
export function digest(contents: string | Uint8Array): string {
  return hash('sha256', contents, 'hex').slice(0, 32);
}
