/** Counts the columns that a text takes: one a letter, two a Han character. Surrogate pairs count two, as Han do. */
export function columns(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length; i++) if (isWide(text.charCodeAt(i))) count++;
  return count;
}

/** Says whether a text takes fewer columns than a number of them; most texts that don't need no counting. */
export function isNarrower(text: string, limit: number): boolean {
  return text.length < limit && columns(text) < limit;
}

/** Says whether a UTF-16 unit takes two columns. */
export function isWide(unit: number): boolean {
  if (unit < 0x1100) return false;
  return (
    unit <= 0x115f ||
    (unit >= 0x2e80 && unit <= 0x303e) ||
    (unit >= 0x3041 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xff00 && unit <= 0xff60)
  );
}
