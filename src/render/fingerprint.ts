/** Fingerprints: what tells whether a page would come out as it did before. */

/** Gives the digest of a text; two texts with one digest are taken to be equal. */
export type Digest = (text: string) => string;

/**
 * Makes a function that gives plain data a fingerprint: equal data have equal ones, and others don't. What stories and other
 * objects are made of is looked at once, since pages share them; they may not change afterwards.
 *
 * @param digest what makes long texts short
 * @param left fields of stories that are left out of account
 */
export function makeFingerprint(digest: Digest, left: ReadonlyArray<string> = []): (value: unknown) => string {
  const known = new WeakMap<object, string>();
  return fingerprint;

  function fingerprint(value: unknown): string {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
    const made = known.get(value) ?? digest(isStory(value) ? JSON.stringify(without(value, left)) : spellOut(value));
    known.set(value, made);
    return made;
  }

  function spellOut(value: object): string {
    if (Array.isArray(value)) return `[${value.map(fingerprint).join()}]`;
    const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${fingerprint(part)}`);
    return `{${parts.join()}}`;
  }
}

/** A story is written out at once: it holds no list of stories. */
function isStory(value: object): boolean {
  return 'source' in value && 'headline' in value;
}

function without(story: object, left: ReadonlyArray<string>): object {
  return left.length === 0 ? story : { ...story, ...Object.fromEntries(left.map((name) => [name, undefined])) };
}
