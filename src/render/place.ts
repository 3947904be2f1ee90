/** A place in a template; line and column count from 1. */
export interface Place {
  readonly name: string;
  readonly line: number | null;
  readonly column: number | null;
  /** The tag that stands there, as written. */
  readonly tag: string | null;
}

/**
 * Says what line and column a character of a template is in.
 *
 * @param name the template
 * @param source its text
 * @param offset the character, counted from 0
 */
export function placeAt(name: string, source: string, offset: number): Place {
  const before = source.slice(0, offset).split('\n');
  const tag = /^\{[{%].*?[}%]\}/.exec(source.slice(offset))?.[0] ?? null;
  return { name, line: before.length, column: (before.at(-1) ?? '').length + 1, tag };
}
