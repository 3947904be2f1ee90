/** What a thread does that sets galleys: it's given copy, and gives back what came of it. */
import { parentPort, workerData } from 'node:worker_threads';
import { setGalley } from '../publish.js';
import type { Hiring, Order, Reply } from './crew.js';
import { unpack } from './manuscript.js';
import { typeset } from './shelves.js';

const { habits }: Hiring = workerData;

parentPort?.on('message', ({ number, copy }: Order) => {
  const galleys = copy.map((manuscript) => typeset(setGalley(unpack(manuscript), habits)));
  parentPort?.postMessage({ number, galleys } satisfies Reply);
});
