import type { DataMap } from 'vfile';
import type { SourcePath } from '../model/names.js';
import type { Role } from '../model/roles.js';
import type { Settings } from '../model/settings.js';
import { lowerCase } from './lower-case.js';

/** Says what a line was ruled to be, by its text; `null` where nobody ruled. */
export type Rulings = (text: string) => Role | null;

/** A ruling, and the text that it's given by in the settings. */
interface Ruling {
  readonly role: Role;
  readonly text: string;
}

type Table = ReadonlyMap<string, Ruling>;

/** The rulings for all articles, made once a set of settings. */
const forAll = new WeakMap<Settings['overrides'], Table>();

/**
 * Makes the rulings for one article out of the site's: those for this article before those for all. A line is known by
 * its text, without regard to blanks, width and case, so that a ruling holds when the story is pasted again.
 *
 * @param data what is known of the copy; the keys of each override that rules a line of it are noted there
 */
export function overridesFor(
  source: SourcePath,
  { overrides }: Pick<Settings, 'overrides'>,
  data: Partial<DataMap>,
): Rulings {
  const general = forAll.get(overrides) ?? tableOf(overrides);
  forAll.set(overrides, general);
  const given = overrides[source];
  const here = typeof given === 'object' ? tableOf(given) : null;
  if (general.size === 0 && here === null) return () => null;
  const used = new Map<Ruling, ReadonlyArray<string>>();
  return (text) => {
    const own = here?.get(even(text));
    const ruling = own ?? general.get(even(text));
    if (ruling === undefined) return null;
    used.set(ruling, own === undefined ? [ruling.text] : [source, ruling.text]);
    data.overrides = [...used.values()];
    return ruling.role;
  };
}

function tableOf(overrides: Settings['overrides']): Table {
  const rulings = new Map<string, Ruling>();
  for (const [text, role] of Object.entries(overrides)) {
    if (typeof role === 'string') rulings.set(even(text), { role, text });
  }
  return rulings;
}

/** Evens out what doesn't matter when two lines are compared. */
export function even(text: string): string {
  return lowerCase(text.normalize('NFKC').replace(/\s+/gu, ''));
}
