import type { Role } from '../../model/roles.js';

/**
 * The marks that say what a line is, each at the very beginning and followed by a space. No line of the copy that newsgen
 * was tried on begins so by accident. The full-width forms, which Chinese and Japanese keyboards give, mean the same.
 *
 *     ! The lamps come back           headline
 *     = A second ferry is too dear    section header
 *     \! is how a line begins that really begins so
 */
const marks: Readonly<Record<string, Role>> = {
  '!': 'headline',
  '~': 'deck',
  '@': 'byline',
  '=': 'header',
  '^': 'caption',
  '%': 'furniture',
  ':': 'paragraph',
};

/** What the beginning of a line asks for. */
export interface Forced {
  /** The role; `null` where the line only escapes a mark that it really begins with. */
  readonly role: Role | null;
  /** How many characters of the line are mark and not text. */
  readonly length: number;
}

/** Sees whether a line begins with a mark. */
export function forcedBy(text: string): Forced | null {
  const [, backslash, mark, blank] = /^(\\?)([!~@=^%:！～＠＝＾％：])([ \u3000]+)(?=\S)/u.exec(text) ?? [];
  if (mark === undefined || blank === undefined) return null;
  if (backslash !== '') return { role: null, length: 1 };
  return { role: marks[mark.normalize('NFKC')] ?? null, length: mark.length + blank.length };
}

/** Finds the mark that says a role; `null` where none does. */
export function markOf(role: Role): string | null {
  return Object.entries(marks).find(([, says]) => says === role)?.[0] ?? null;
}
