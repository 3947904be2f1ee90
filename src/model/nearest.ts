/**
 * Finds the name that somebody is likely to have meant.
 *
 * @returns the name with the fewest letters changed, within reason; `null` where none is near
 */
export function nearest(given: string, names: ReadonlyArray<string>): string | null {
  const ranked = names
    .map((name) => ({ name, distance: distance(given.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= allowed(best.name) ? best.name : null;
}

/** A third of a long name may be mistaken, and of a short one two letters: `nmae` for `name`. */
function allowed(name: string): number {
  return Math.min(4, Math.max(Math.floor(name.length / 3), name.length > 3 ? 2 : 1));
}

/** Levenshtein's distance: the fewest letters to put in, take out or change. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = from[i - 1] === to[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
