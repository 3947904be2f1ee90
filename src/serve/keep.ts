/** Keeping a build in memory, so that pages stay as they are while the next build writes over their files. */
import { setImmediate as turn } from 'node:timers/promises';
import type { Generation, Held } from './generation.js';

/** What is kept is text. Pictures are too many; their names have their hash in them, so that none is ever written over. */
const pictures = /^pictures\//;

/** A file whose bytes may be in memory. */
class Kept implements Held {
  readonly hash: string;
  readonly size: number;
  readonly #source: Held;
  #bytes: Uint8Array | null = null;

  constructor(source: Held) {
    this.hash = source.hash;
    this.size = source.size;
    this.#source = source;
  }

  get isLoaded(): boolean {
    return this.#bytes !== null;
  }

  async load(): Promise<void> {
    this.#bytes ??= await this.#source.read();
  }

  async read(): Promise<Uint8Array | null> {
    return this.#bytes ?? this.#source.read();
  }
}

/** Keeps one generation after the other in memory. */
export interface Keeper {
  /** Makes the generation that is served; what hasn't changed is taken over from the one before. */
  keep(next: Generation): Generation;
  /** Loads what fits into memory; ends early when the next generation has come. */
  load(): Promise<void>;
}

/** @param most how many bytes are held in memory */
export function makeKeeper(most: number): Keeper {
  let current: ReadonlyMap<string, Kept> = new Map();
  return {
    keep(next) {
      const before = current;
      current = new Map([...next].map(([path, held]) => [path, keptOf(held, before.get(path))]));
      return current;
    },
    async load() {
      const own = current;
      let room = most;
      for (const [path, kept] of own) {
        if (pictures.test(path) || kept.size > room) continue;
        room -= kept.size;
        if (kept.isLoaded) continue;
        await kept.load();
        await turn();
        if (own !== current) return;
      }
    },
  };
}

function keptOf(held: Held, before: Kept | undefined): Kept {
  return before?.hash === held.hash ? before : new Kept(held);
}
