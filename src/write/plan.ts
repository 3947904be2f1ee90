/** The plan of a commit: which files come and go, in which order. */
import { fold, foldersOf } from './clash.js';
import type { Put, Removal } from './journal.js';
import type { Manifest } from './manifest.js';
import { inOrder } from './order.js';

/** What a commit is to do, all of it decided. */
export interface Plan {
  readonly puts: ReadonlyArray<Put>;
  readonly removals: ReadonlyArray<Removal>;
  /** The manifest that holds afterwards. */
  readonly next: Manifest;
  /** How many files stay as they are. */
  readonly unchanged: number;
  /** Whether the manifest on the disk would still be right if no file came or went. */
  readonly isRecorded: boolean;
}

/**
 * Brings files that come into order, and parts the files that go: those that stand in the way of one that comes go with
 * it, the others at the end.
 */
export function arrange(
  puts: ReadonlyArray<Omit<Put, 'clears'>>,
  removals: ReadonlyArray<Removal>,
): Pick<Plan, 'puts' | 'removals'> {
  const going = new Going(removals);
  const ordered = inOrder(puts).map((put) => ({ ...put, clears: going.take(put.path) }));
  return { puts: ordered, removals: going.rest() };
}

/** Files that go, found by what they stand in the way of. */
class Going {
  readonly #byPath = new Map<string, Removal>();
  readonly #byFolder = new Map<string, Array<Removal>>();

  constructor(removals: ReadonlyArray<Removal>) {
    for (const removal of removals) {
      const key = fold(removal.path);
      this.#byPath.set(key, removal);
      for (const folder of foldersOf(key)) this.#file(folder, removal);
    }
  }

  #file(folder: string, removal: Removal): void {
    const others = this.#byFolder.get(folder);
    if (others === undefined) this.#byFolder.set(folder, [removal]);
    else others.push(removal);
  }

  /** Takes out what has the path's name, lies in it, or is a file where it needs a folder. */
  take(path: string): ReadonlyArray<Removal> {
    const key = fold(path);
    const inTheWay = [key, ...foldersOf(key)].map((each) => this.#byPath.get(each));
    const found = [...inTheWay, ...(this.#byFolder.get(key) ?? [])].filter((each) => each !== undefined);
    const taken = found.filter((each) => this.#byPath.has(fold(each.path)));
    for (const removal of taken) this.#byPath.delete(fold(removal.path));
    return taken;
  }

  rest(): ReadonlyArray<Removal> {
    return inOrder([...this.#byPath.values()]);
  }
}
