/** What stands in an address as it is, as `encodeURIComponent` has it, and the slash between segments. */
const plain = /^[\w.!~*'()/-]*$/;

/**
 * Writes a path as it stands in an address.
 *
 *     2026/春 联/index.html → 2026/%E6%98%A5%20%E8%81%94/index.html
 *
 * @param path segments with slashes between them
 */
export function encodePath(path: string): string {
  return plain.test(path) ? path : path.split('/').map(encodeURIComponent).join('/');
}
