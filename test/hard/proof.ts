/** What a proof is: a promise of newsgen's that is tried many times over, with the counts written down. */
import type { Newsgen } from './newsgen.js';

/** What a proof works with. */
export interface Job {
  /** The newsgen under proof. */
  readonly newsgen: Newsgen;
  /** An empty folder of the proof's own, an absolute path without links; it is removed afterwards. */
  readonly room: string;
  /** Whether a few minutes have to do for all proofs together. */
  readonly isBounded: boolean;
  /** What all that is random grows from. */
  readonly seed: number;
  /** What was said on the command line for this proof: `--sizes=10000,100000`. */
  readonly options: Readonly<Record<string, string>>;
  readonly tally: Tally;
  /** Says whether there is time for another case; once there is none, the tally notes it. */
  hasTime(): boolean;
}

/** One proof; each is a file in `proofs/` and a line in the list `proofs.ts`. */
export interface Proof {
  readonly name: string;
  /** What holds if it succeeds, in a sentence. */
  readonly shows: string;
  /** Tries it; failed cases go into the tally. Throws `CannotRun` where the machine doesn't allow it. */
  run(job: Job): Promise<void>;
}

/** Thrown where a machine has not what a proof needs. Such a proof counts as skipped. */
export class CannotRun extends Error {}

/** How many failures are described; all are counted. */
const mostDescribed = 10;

/** Counts cases. */
export class Tally {
  readonly #counts = new Map<string, number>();
  readonly #failures: Array<string> = [];
  readonly #notes: Array<string> = [];
  readonly #skips: Array<string> = [];
  #failed = 0;
  /** Whether its time ran out. */
  isStopped = false;

  /** Runs one case; what it throws makes it a failed one. */
  async try(kind: string, label: string, action: () => Promise<void> | void): Promise<void> {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
    try {
      await action();
    } catch (error) {
      this.#failed += 1;
      const text = error instanceof Error ? error.message : String(error);
      if (this.#failures.length < mostDescribed) this.#failures.push(`${kind}, ${label}: ${text}`);
    }
  }

  /** Notes a figure that is printed with the result. */
  note(text: string): void {
    this.#notes.push(text);
  }

  /** Notes once that time ran out. */
  stop(): void {
    if (!this.isStopped) this.note('stopped when its time was up');
    this.isStopped = true;
  }

  /** Notes a part that the machine didn't allow. */
  skip(reason: string): void {
    this.#skips.push(reason);
  }

  get failed(): number {
    return this.#failed;
  }

  get cases(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Says what came of it, a line a fact. */
  lines(): ReadonlyArray<string> {
    const kinds = [...this.#counts].map(([kind, count]) => `${count} ${kind}`);
    return [
      ...(kinds.length > 1 ? [kinds.join(', ')] : []),
      ...this.#notes,
      ...this.#skips.map((reason) => `skipped a part: ${reason}`),
      ...this.#failures.map((failure) => `FAILED ${failure}`),
    ];
  }
}
