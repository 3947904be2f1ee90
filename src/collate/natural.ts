/**
 * Compares two names as people count: `A2` before `A10`, `B1` after both. Names that count the same, such as `A1` and
 * `A01`, stand by their characters.
 *
 * @returns less than 0, 0 or more than 0, as `sort` asks for
 */
export function naturally(a: string, b: string): number {
  const [left, right] = [runsOf(a), runsOf(b)];
  for (const [at, run] of left.entries()) {
    const other = right[at];
    if (other === undefined) return 1;
    const order = byRun(run, other);
    if (order !== 0) return order;
  }
  return left.length < right.length ? -1 : byCharacters(a, b);
}

function runsOf(name: string): ReadonlyArray<string> {
  return name.match(/\d+|\D+/g) ?? [];
}

function byRun(a: string, b: string): number {
  if (!/^\d/.test(a) || !/^\d/.test(b)) return byCharacters(a, b);
  const [m, n] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return m.length - n.length || byCharacters(m, n);
}

function byCharacters(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
