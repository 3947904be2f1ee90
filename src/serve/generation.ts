/** What the server serves: the files of one build, as a table that never changes. */

/** A file of a build. */
export interface Held {
  /** The SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
  /** In bytes. */
  readonly size: number;
  /** Gives its bytes; `null` where they aren't to be had, since a later build is going out or somebody deleted them. */
  read(): Promise<Uint8Array | null>;
}

/** The files of a build by their path in the site, `city/index.html`. */
export type Generation = ReadonlyMap<string, Held>;

/** A file that one generation has otherwise than the one before; the hash is `null` where it's gone. */
export type Difference = readonly [path: string, hash: string | null];

/** Lists in what a generation differs from the one before. */
export function compare(before: Generation, after: Generation): ReadonlyArray<Difference> {
  const changed: Array<Difference> = [];
  for (const [path, { hash }] of after) if (before.get(path)?.hash !== hash) changed.push([path, hash]);
  for (const path of before.keys()) if (!after.has(path)) changed.push([path, null]);
  return changed;
}
