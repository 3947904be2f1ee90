/** Recovery: whatever interrupted a build, afterwards the output folder is as the old build left it or as the new one. */
import { apply } from './apply.js';
import { journalDamaged } from './failures.js';
import { readJournal } from './journal.js';
import { digest, readText } from './look.js';
import { type Manifest, readManifest } from './manifest.js';
import type { Places } from './places.js';
import { clearAway } from './stage.js';

/**
 * Finishes a build that was interrupted after it was complete, and clears away one that wasn't.
 *
 * @param adopt whether files that somebody changed since are overwritten
 * @returns whether a build was finished
 */
export function repair(places: Places, adopt: boolean): boolean {
  const journal = readJournal(places);
  if (journal === null) {
    clearAway(places);
    return false;
  }
  const next = nextManifest(places, journal.manifest);
  apply({ ...journal, adopt: adopt || journal.adopt }, { places, next, isRepair: true });
  return true;
}

/** Finds the manifest that a journal belongs to, under its temporary name or, near the end of a commit, its own. */
function nextManifest(places: Places, hash: string): Manifest {
  const path = [places.next, places.manifest].find((each) => digest(readText(each) ?? '') === hash);
  const manifest = path === undefined ? null : readManifest(path);
  if (manifest === null) throw journalDamaged(places.journal, places.out);
  return manifest;
}
