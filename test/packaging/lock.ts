/** What must hold for package-lock.json, so that `npm ci` works on every system and on the oldest Node. */
import { satisfies } from 'semver';

/** One package of a lock file. */
interface Entry {
  readonly dev?: boolean;
  readonly engines?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A lock file: its packages by their place, `node_modules/jest/node_modules/chalk`. */
export interface Lock {
  readonly packages: Readonly<Record<string, Entry>>;
}

/**
 * Finds optional dependencies that have no entry. npm leaves out those for other systems when it can't fetch them, and
 * `npm ci` then refuses the lock file.
 */
export function findGaps(lock: Lock): ReadonlyArray<string> {
  return Object.entries(lock.packages).flatMap(([place, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !places(place, name).some((each) => each in lock.packages))
      .map((name) => `${place} wants ${name}`),
  );
}

/** Lists where Node looks for a package: beside the one that wants it, then ever further up. */
function places(place: string, name: string): ReadonlyArray<string> {
  const own = `${place === '' ? '' : `${place}/`}node_modules/${name}`;
  const parent = place.lastIndexOf('/node_modules/');
  if (place === '') return [own];
  return [own, ...places(parent === -1 ? '' : place.slice(0, parent), name)];
}

/** Finds packages that a user of newsgen installs and that don't run on a version of Node. */
export function findUnfit(lock: Lock, node: string): ReadonlyArray<string> {
  return Object.entries(lock.packages)
    .filter(([, entry]) => entry.dev !== true)
    .filter(([, entry]) => !satisfies(node, entry.engines?.['node'] ?? '*'))
    .map(([place, entry]) => `${place} wants Node ${entry.engines?.['node']}`);
}
