/** Fingerprints: what tells whether a page would come out as it did before. */

/** Gives the digest of a text; two texts with one digest are taken to be equal. */
export type Digest = (text: string) => string;

/**
 * Makes a function that gives plain data a fingerprint: equal data have equal ones, and others don't. What stories and other
 * objects are made of is looked at once, since pages share them; they may not change afterwards.
 *
 * @param digest what makes long texts short
 */
export function makeFingerprint(digest: Digest): (value: unknown) => string {
  const known = new WeakMap<object, string>();
  return fingerprint;

  function fingerprint(value: unknown): string {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
    const made = known.get(value) ?? digest(isWhole(value) ? JSON.stringify(value) : spellOut(value));
    known.set(value, made);
    return made;
  }

  function spellOut(value: object): string {
    if (Array.isArray(value)) return `[${value.map(fingerprint).join()}]`;
    const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${fingerprint(part)}`);
    return `{${parts.join()}}`;
  }
}

/** Says whether something is small enough to be written out at once: a story holds no list of stories. */
function isWhole(value: object): boolean {
  return 'source' in value && 'headline' in value;
}
