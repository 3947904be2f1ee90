/** Reading what a request asks for. What isn't plainly a path is refused before anything is looked up. */

/** The most characters of a request's target. */
const longest = 2048;

/** What a request asks for: a path, decoded once, or the status that it's refused with. */
export type Target =
  | { readonly path: string; readonly status: null }
  | { readonly path: null; readonly status: 400 | 414 };

/** What no path of a site has: controls, backslashes, empty segments, and segments that lead elsewhere. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is there to find.
const forbidden = /[\u0000-\u001f\u007f\\#]|\/\/|(?:^|\/)\.{1,2}(?:\/|$)/;

/**
 * Reads the target of a request (RFC 9112, 3.2). Only the origin form with a path is taken; the query goes unread.
 *
 * @param target as it came over the line
 */
export function readTarget(target: string): Target {
  if (target.length > longest) return { path: null, status: 414 };
  if (!/^\/[\x21-\x7e]*$/.test(target) || target.includes('#')) return refused;
  const path = decode(target.replace(/\?.*$/, ''));
  return path === null || forbidden.test(path) ? refused : { path, status: null };
}

const refused = { path: null, status: 400 } as const;

function decode(path: string): string | null {
  if (forbidden.test(path)) return null;
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
