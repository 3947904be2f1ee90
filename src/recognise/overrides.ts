import type { SourcePath } from '../model/names.js';
import type { Role } from '../model/roles.js';
import type { Settings } from '../model/settings.js';

/** Says what a line was ruled to be, by its text; `null` where nobody ruled. */
export type Rulings = (text: string) => Role | null;

type Table = ReadonlyMap<string, Role>;

/** The rulings for all articles, made once a set of settings. */
const forAll = new WeakMap<Settings['overrides'], Table>();

/**
 * Makes the rulings for one article out of the site's: those for this article before those for all. A line is known by
 * its text, without regard to blanks, width and case, so that a ruling holds when the story is pasted again.
 */
export function overridesFor(source: SourcePath, { overrides }: Settings): Rulings {
  const general = forAll.get(overrides) ?? tableOf(overrides);
  forAll.set(overrides, general);
  const own = overrides[source];
  const here = typeof own === 'object' ? tableOf(own) : null;
  if (general.size === 0 && here === null) return () => null;
  return (text) => here?.get(even(text)) ?? general.get(even(text)) ?? null;
}

function tableOf(overrides: Settings['overrides']): Table {
  const rulings = new Map<string, Role>();
  for (const [text, role] of Object.entries(overrides)) if (typeof role === 'string') rulings.set(even(text), role);
  return rulings;
}

/** Evens out what doesn't matter when two lines are compared. */
export function even(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}
