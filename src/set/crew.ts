/** Threads that set galleys beside this one. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Habits } from '../model/settings.js';
import type { Manuscript } from './manuscript.js';
import type { Typeset } from './shelves.js';

/** What a thread is told when it starts. */
export interface Hiring {
  readonly habits: Habits;
}

/** Copy to be set. */
export interface Order {
  readonly number: number;
  readonly copy: ReadonlyArray<Manuscript>;
}

/** What came of an order, in its order. */
export interface Reply {
  readonly number: number;
  readonly galleys: ReadonlyArray<Typeset>;
}

/** A thread that sets galleys. */
export interface Compositor {
  /**
   * Sets copy. More may be asked for while it's at work.
   *
   * @throws what ended the thread
   */
  set(copy: ReadonlyArray<Manuscript>): Promise<ReadonlyArray<Typeset>>;
  /** Ends the thread at once. */
  dismiss(): Promise<void>;
}

/** The file that a thread runs. There is none where newsgen isn't compiled: everything is set by one thread then. */
const workplace = fileURLToPath(new URL('../set/compositor.js', import.meta.url));

/** Says whether there can be other threads. */
export function canHire(): boolean {
  return existsSync(workplace);
}

/** Starts a thread. */
export function hire({ language, timezone, house, overrides }: Habits): Compositor {
  const hiring: Hiring = { habits: { language, timezone, house, overrides } };
  const worker = new Worker(workplace, { workerData: hiring, stdout: false, stderr: false });
  const waiting = new Map<number, Waiting>();
  let number = 0;
  let failure: Error | null = null;
  worker.on('message', (reply: Reply) => {
    waiting.get(reply.number)?.resolve(reply.galleys);
    waiting.delete(reply.number);
  });
  worker.on('error', end);
  worker.on('exit', () => end(new Error('A thread that set articles ended')));

  function end(error: Error): void {
    failure ??= error;
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  }

  return {
    set: (copy) =>
      new Promise((resolve, reject) => {
        if (failure !== null) return reject(failure);
        number += 1;
        waiting.set(number, { resolve, reject });
        worker.postMessage({ number, copy } satisfies Order);
      }),
    async dismiss() {
      await worker.terminate();
    },
  };
}

/** Whoever waits for what comes of an order. */
interface Waiting {
  readonly resolve: (galleys: ReadonlyArray<Typeset>) => void;
  readonly reject: (error: Error) => void;
}
