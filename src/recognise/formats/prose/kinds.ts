import type { Line } from './lines.js';

/** What a line looks like, by its beginning. */
export type Kind = 'blank' | 'text' | 'heading' | 'rule' | 'underline' | 'quote' | 'list' | 'other';

/** What a line that doesn't begin with a letter may be; the first that fits. Text has no blanks at its ends. */
const kinds: ReadonlyArray<readonly [kind: Kind, form: RegExp]> = [
  ['heading', /^#{1,6}(?:[ \t]|$)/],
  ['quote', /^>/],
  ['underline', /^(?:=+|-+)$/],
  ['rule', /^([-*_])(?:[ \t]*\1){2,}$/],
  ['list', /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/],
  // Fenced code, and HTML.
  ['other', /^(?:`{3}|~{3}|<[a-z/!?])/i],
];

const suspicious = /[#>=\-*_+\d`~<]/y;

/** Says what a line looks like, however far it is indented. */
export function kindOf(document: string, { from, to }: Line): Kind {
  if (from === to) return 'blank';
  suspicious.lastIndex = from;
  if (!suspicious.test(document)) return 'text';
  const text = document.slice(from, to);
  return kinds.find(([, form]) => form.test(text))?.[0] ?? 'text';
}

/** What ends a paragraph without a blank line, and begins a list or quotation: an empty item doesn't, nor one of number 2. */
const container = /^(?:>|(?:[-+*]|1[.)])[ \t])/;

/** What else would begin on the same line: micromark reads it as if it stood in the paragraph. */
const another = /^(?:>|(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$))/;

/** Says whether a line that may begin a list or quotation ends the paragraph above it, and doesn't depend on it. */
export function isSeparate(document: string, { from, to }: Line): boolean {
  const text = document.slice(from, to);
  const [opening] = container.exec(text) ?? [];
  return opening !== undefined && !another.test(text.slice(opening.length).trimStart());
}

/** A line that begins an item of a list, or looks like it, however far it is indented. */
const item = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;

/** Says whether a line looks like an item of a list; `* * *` does, too. */
export function isItem(document: string, { from, to }: Line): boolean {
  return item.test(document.slice(from, to));
}
