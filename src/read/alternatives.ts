/** Writes a choice: `.txt, .text or .md`. */
export function alternatives(names: ReadonlyArray<string>): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' or ');
}
