/** The draft of a build: its files as they come, each held against what the last build left. */
import { basename, join } from 'node:path';
import type { SiteFile } from '../model/page.js';
import { Claims } from './clash.js';
import { filesBlocked, filesEdited, filesForeign, outIsForeign } from './failures.js';
import type { Put, Removal } from './journal.js';
import { judge, type Verdict } from './judge.js';
import { digest, leaves } from './look.js';
import { bootOf } from './machine.js';
import type { Entry, Manifest } from './manifest.js';
import type { Places } from './places.js';
import { arrange, type Plan } from './plan.js';
import type { Stage } from './stage.js';

/** What a draft is made against. */
export interface Ground {
  readonly places: Places;
  /** What the last build left; `null` where nothing is known of one. */
  readonly last: Manifest | null;
  readonly stage: Stage;
  /** Whether files that aren't as newsgen left them are overwritten. */
  readonly adopt: boolean;
  /** Whether every file is made, whatever its key. */
  readonly remake: boolean;
}

/** Files come in with `take`; `finish` gives what is to be done. Nothing but the stage is written. */
export class Draft {
  readonly #ground: Ground;
  readonly #claims: Claims;
  /** Whether the power may have failed since the last build. */
  readonly #doubtful: boolean;
  readonly #files = new Map<string, Entry>();
  readonly #puts: Array<Omit<Put, 'clears'>> = [];
  readonly #removals: Array<Removal> = [];
  readonly #blocked = { edited: new Set<string>(), foreign: new Set<string>(), special: new Set<string>() };
  #stale: boolean;

  constructor(ground: Ground) {
    const unsynced = ground.last?.unsynced ?? null;
    this.#ground = ground;
    this.#claims = new Claims(ground.places.out);
    this.#doubtful = unsynced !== null && unsynced !== bootOf();
    this.#stale = this.#doubtful || ground.last === null;
  }

  /**
   * Takes a file of the site: onto the stage where it has to be written.
   *
   * @throws Failure where its path can't stand beside another's
   */
  take(file: SiteFile): void {
    this.#claims.claim(file.path);
    if (!this.#ground.remake && this.#isThere(file)) return;
    const { path, bytes, key = '' } = file;
    const hash = digest(bytes);
    const verdict = this.#judge(path, hash);
    if (verdict.is === 'wanted') this.#keep(path, withKey(verdict.entry, key));
    else if (this.#mayWrite(path, verdict))
      this.#put({ path, bytes, key }, hash, 'entry' in verdict ? verdict.entry : null);
  }

  /** Keeps a file that is there as it would be made again, by its key: its bytes aren't asked for. */
  #isThere({ path, key }: SiteFile): boolean {
    const was = this.#ground.last?.files.get(path);
    if (was === undefined || key === undefined || was.key !== key) return false;
    const verdict = this.#judge(path, was.hash);
    if (verdict.is !== 'wanted') return false;
    this.#keep(path, withKey(verdict.entry, key));
    return true;
  }

  /**
   * Ends the draft.
   *
   * @throws Failure where somebody else's files, or edited ones, are in the way
   */
  finish(): Plan {
    for (const path of this.#ground.last?.files.keys() ?? []) if (!this.#files.has(path)) this.#remove(path);
    this.#refuse();
    const { last, stage } = this.#ground;
    const isUnsynced = !stage.synced() || last?.unsynced === bootOf();
    return {
      ...arrange(this.#puts, this.#removals),
      next: { unsynced: isUnsynced ? bootOf() : null, files: this.#files },
      unchanged: this.#files.size - this.#puts.length,
      isRecorded: !this.#stale,
    };
  }

  #judge(path: string, wanted: string | null): Verdict {
    const { places, last, stage } = this.#ground;
    if (stage.whole) return { is: 'absent' };
    const was = last?.files.get(path) ?? null;
    return judge(join(places.out, path), { was, wanted, doubtful: this.#doubtful });
  }

  #keep(path: string, entry: Entry): void {
    this.#files.set(path, entry);
    if (this.#ground.last?.files.get(path) !== entry) this.#stale = true;
  }

  #put(file: Required<Omit<SiteFile, 'maker'>>, hash: string, over: Entry | null): void {
    const { staged, entry } = this.#ground.stage.add(file, hash);
    this.#files.set(file.path, entry);
    this.#puts.push({ path: file.path, hash, staged, over });
  }

  #remove(path: string): void {
    const verdict = this.#judge(path, null);
    this.#stale = true;
    if (verdict.is === 'absent' || verdict.is === 'folder') return;
    if (this.#mayWrite(path, verdict) && 'entry' in verdict) this.#removals.push({ path, was: verdict.entry });
  }

  /** Says whether what is at a path may go; notes it where it may not. */
  #mayWrite(path: string, { is }: Verdict): boolean {
    if (is !== 'edited' && is !== 'foreign' && is !== 'special') return true;
    if (is !== 'special' && this.#ground.adopt) return true;
    this.#blocked[is].add(path);
    return false;
  }

  #refuse(): void {
    const { places, last, stage, adopt } = this.#ground;
    const { out } = places;
    const { edited, foreign, special } = this.#blocked;
    if (last === null && !stage.whole && !adopt) this.#refuseUnknown();
    if (special.size > 0) throw filesBlocked(out, [...special]);
    if (edited.size > 0) throw filesEdited(out, [...edited]);
    if (foreign.size > 0) throw filesForeign(out, [...foreign]);
  }

  /** Without a record, the folder is an earlier build only if all of it is what this build makes. */
  #refuseUnknown(): void {
    const { out, stages } = this.#ground.places;
    const puts = new Set(this.#puts.map((put) => put.path));
    const isWanted = (path: string): boolean => this.#files.has(path) && !puts.has(path);
    const others = [...leaves(out, [basename(stages.inside)])].filter((path) => !isWanted(path));
    if (others.length > 0) throw outIsForeign(out, others.sort());
  }
}

/** The same entry where it has the key already: then the record on the disk is right as it is. */
function withKey(entry: Entry, key: string): Entry {
  return entry.key === key ? entry : { ...entry, key };
}
